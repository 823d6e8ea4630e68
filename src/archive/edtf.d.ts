// npm `edtf` publishes no types of its own. These are the parts that date.ts uses.
declare module 'edtf' {
  interface ParsedDate {
    readonly type: string;
    readonly edtf: string;
    /** First and last moment covered, in milliseconds since 1970; infinite where open. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string, options?: { types?: string[] }): ParsedDate;
}
