/** With words before them that are long enough to be no initial: "J.To" and "Dr.Co" are people. */
const SHORT_ENDINGS = 'ai|ca|cc|cn|co|de|eu|gg|in|io|ly|me|nl|pw|ru|sh|su|to|tv|uk|us|ws';
const ENDINGS =
  'com|net|org|info|biz|io|app|dev|xyz|site|website|online|link|click|page|top|shop|store|live|health|care|clinic';

/**
 * What mail programs make a link of by themselves, with or without a scheme: the endings that most addresses have, those of
 * countries also with a path behind them, and a mail address. "St.John", "J.R." and "A.Smith/B.Jones" are names, and
 * "M.Ed/LPC" is a degree.
 */
const WEB_ADDRESS = new RegExp(
  [
    String.raw`:\/\/|\bwww\.|\S@\S`,
    String.raw`[\p{L}\d]\.(?:${ENDINGS})(?![\p{L}\d-])`,
    String.raw`[\p{L}\d-]{4}\.(?:${SHORT_ENDINGS})(?![\p{L}\d-])`,
    String.raw`[\p{L}\d]\.(?!ed\/|sc\/)\p{L}{2}(?::\d+)?[\/?#]`,
  ].join('|'),
  'iu',
);

/** What nobody sees, in the middle of an address too: some of it is taken out of a name before it is kept. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Six figures or more, with what is written between those of a telephone: "Route 66" and "24/7" are names. */
const TELEPHONE = /\p{Nd}(?:[\s()./+\p{Pd}]*\p{Nd}){5}/u;

/** A name that was typed stands in letters to people who do not know who typed it: from there it must lead nowhere. */
export function leadsElsewhere(name: string): boolean {
  const read = name.normalize('NFKC').replaceAll(UNSEEN, '');
  return WEB_ADDRESS.test(read) || TELEPHONE.test(read);
}
