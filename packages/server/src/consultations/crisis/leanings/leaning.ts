/** Words of one kind, and what it adds to or takes from a message that they stand in, once however many there are. */
export interface Leaning {
  readonly of: string;
  readonly points: number;
  /** Ways of saying it, apart by commas. */
  readonly words: string;
}
