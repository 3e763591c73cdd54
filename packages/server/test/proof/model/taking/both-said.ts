/** What the rules and the house said to a command. */
export type BothSaid = readonly [expected: string, said: string];
export const nothing: BothSaid = ['', ''];
