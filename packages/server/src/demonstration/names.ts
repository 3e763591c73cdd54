import { slugOf } from '@clearing/shared/slug';
import { scramble } from './dice.js';

/**
 * Names of people who do not exist. Most family names are made up; the given ones are common in one part of the
 * country's people or another and are mixed freely, so that a name is nobody's by more than chance. A real family
 * name stands only as half of an invented pair: people must be able to find "González" by typing "Gonzales".
 */

const sheNames =
  'Adaeze Alma Amara Anahí Aneeka Anneliese Ariadne Aster Beatriz Briony Calla Catalina Chidera Clementine Dalia Delphine Ebele Eilidh Elowen Esmé Estela Farida Fenna Gisela Graciela Hadiza Hanneke Ilse Imani Inés Isolde Itzel Jamila Joelle Kalani Katya Keziah Lark Leilani Liesel Linnea Lourdes Lucía Mahala Maren Marisol Mei-Lin Mirela Nadezhda Nayeli Noor Odalys Ondine Ottilie Paloma Parisa Philippa Priya Quynh Ramona Renata Rosalind Ruxandra Saoirse Shirin Sigrid Soledad Sunniva Tamsin Thandeka Tindra Ursula Verena Wilhelmina Xiomara Yesenia Ysolde Zainab Zofia';
const heNames =
  'Abelard Ambrose Anders Anselmo Aurelio Bao Bastien Calloway Casimir Chukwuma Cormac Cyprian Dashiell Desmond Diarmuid Ebenezer Efraín Elias Emeka Ezequiel Faisal Fergus Florian Gaspard Gideon Hakeem Halvard Hideo Ignatius Ismael Jabari Joaquín Jorah Kamau Kenji Laszlo Leopold Lorcan Lysander Malachi Matthias Mikhail Nikolai Obadiah Octavio Olufemi Orlando Osvaldo Percival Phineas Quang Rafael Ravindra Rolf Rutger Santino Sebastián Silas Soren Tadeusz Tariq Thaddeus Tobias Ulises Vikram Wendell Xavier Yusuf Zebulon';
const anyNames =
  'Arden Avery Blair Briar Cypress Darby Ellery Emerson Finley Greer Hollis Indigo Jules Kestrel Lennox Marlowe Merritt Oakley Quill Reese Rowan Sage Sasha Sterling Tatum Wren';

/** Family names, by a language somebody with that name may well speak besides English; null for no guess. */
const familyNamesByLanguage: readonly (readonly [string | null, string])[] = [
  [
    null,
    'Abernwood Aldermere Alderholt Amberly-Stroud Applewhaite Arrowmead Ashenvale Ashgrove Averill-Dunn Barrowdene Bellweather Birchmont Blackfern Bramblewick Brightwood Brookhollow Calderfoot Candlewood Cloverdell Coldbrook Cotterwood Cresswater Crowmantle Dappleford Dawnridge Deepwell Dovecroft Dunmarrow Eastermoor Elderfield Ellingwater Fairbourne Fallowell Farrowmere Fenwicke-Hale Fernhollow Flintmarsh Foxmoor Galebrook Glenhaven Goldwater-Pryce Grantwick Greyfell Hallowmere Harrowgate-Lind Hartsease Hazelmere Heatherstone Hollinbrook Inglewright Ironwood Juniperson Kestrelmoor Kettlewood Kingsbarrow Lakenheart Langmere Larkspurr Lindenwood Longmarrow Lowenbright Maplethorne Marchbanks-Oyler Meadowfold Merriwick Millbrand Mistlethwaite Moorcaster Nettleship-Vane Nightingard Northwater Oakhollow Oldcastle-Reed Ostermoor Pebblewright Pinecastle Plumhallow Quillfeather Ravenhall Redgrave-Mott Ridgewell Rookwood Rosenquill Saltmarsh Sandeforth Sedgeley-Poe Silverlake Snowdrift Southwick-Ames Sparrowell Starkwillow Stonebriar Sunderwell Swiftwater Tallwater Tamarack Thistlemarch Thornbury-Jax Tidewell Underhollow Valebrook Wainscroft Waterhurst Weatherwax Westermark Whitlowe Willowmere Winterbourne Wrenfield Yarrowdale',
  ],
  [
    'es',
    'González-Vale Gonzales-Birch Ruizvega Belloluna Campoverde Castelmar Fuentesol Montealba Navarroyo Peñaverdal Quintalar Robledo-Sáenz Solórmonte Valdeiglesia Villaseñor-Wren Zaldivena',
  ],
  ['vi', 'Nguyenhart Phamquist Trân-Lowell'],
  ['zh', 'Liangford Zhouwen-Hart'],
  ['ko', 'Kwonsby Seo-Aldane'],
  ['hi', 'Chaturvale Raghavendran-Pike Sundarwal'],
  ['pt', 'Figueirol-Pine Monteverdes'],
  ['fr', 'Beaulieu-Wrenn Desrosevaux Thibodelle'],
  ['ru', 'Belozerov-Kane Vasilenmark'],
  ['ar', 'Al-Nouri-Webb Haddadine'],
  ['fil', 'Macaraigson'],
  ['pl', 'Jasnowiecka'],
  ['yo', 'Adeyemiwa Okonbright'],
];

type Pronouns = 'she/her' | 'he/him' | 'they/them';

const givenNames: readonly { readonly name: string; readonly pronouns: Pronouns }[] = [
  ...words(sheNames).map((name) => ({ name, pronouns: 'she/her' as const })),
  ...words(heNames).map((name) => ({ name, pronouns: 'he/him' as const })),
  ...words(anyNames).map((name) => ({ name, pronouns: 'they/them' as const })),
];
const familyNames = familyNamesByLanguage.flatMap(([language, names]) =>
  words(names).map((name) => ({ name, language })),
);

/** How many practitioners there are before a name comes a second time. */
export const differentNames = givenNames.length * familyNames.length;

/** Nearly the golden part of the whole, and prime to it: neighbours share neither name, and none is left out. */
const stride = primeTo(differentNames, Math.floor(differentNames * 0.618));

export interface InventedName {
  readonly givenName: string;
  readonly familyName: string;
  readonly pronouns: Pronouns;
  /** What they may well speak besides English. */
  readonly language: string | null;
  readonly slug: string;
}

/** The nth practitioner's name. Slugs of one seed never repeat, however many there are. */
export function inventedName(seed: number, n: number): InventedName {
  const round = Math.floor(n / differentNames);
  const position =
    ((((n % differentNames) * stride) % differentNames) + (scramble(seed) % differentNames)) % differentNames;
  const given = givenNames[position % givenNames.length];
  const family = familyNames[Math.floor(position / givenNames.length)];
  if (!given || !family) throw new RangeError(`No name for ${n}.`);
  // Half of them write the name without its accent, as people do.
  const familyName = position % 2 === 1 ? family.name.replace('González', 'Gonzalez') : family.name;
  const slug = slugOf(`${given.name} ${familyName}`);
  return {
    givenName: given.name,
    familyName,
    pronouns: given.pronouns,
    language: family.language,
    slug: round === 0 ? slug : `${slug}-${round + 1}`,
  };
}

function words(text: string): string[] {
  return text.split(' ');
}

function primeTo(whole: number, from: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let candidate = from;
  while (divisor(whole, candidate) !== 1) candidate++;
  return candidate;
}
