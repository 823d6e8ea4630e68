// jsonld publishes no types of its own. This is the part that processor.ts uses.
declare module 'jsonld' {
  interface Loaded {
    document: object;
    documentUrl: string;
  }
  interface Options {
    documentLoader: (url: string) => Promise<Loaded>;
  }
  const jsonld: {
    expand(input: unknown, options: Options): Promise<readonly object[]>;
    flatten(input: unknown, context: undefined, options: Options): Promise<readonly object[]>;
  };
  export default jsonld;
}
