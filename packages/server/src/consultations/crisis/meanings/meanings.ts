/** Words by what they mean: for each meaning its ways of saying it, apart by commas. Its name stands for all of them in other lists. */
export type Meanings = Readonly<Record<string, string>>;
