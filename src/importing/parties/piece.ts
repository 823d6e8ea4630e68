/** A party as one line or cell gives it, as far as it gives it. */
export interface Piece {
  person?: string | undefined;
  role?: string | undefined;
  organization?: string | undefined;
  group?: string | undefined;
  native?: string | undefined;
}
