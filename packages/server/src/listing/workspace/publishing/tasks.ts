import type { InputProblem } from '../../../platform/graphql/errors.js';
import type { ListingDocument } from '../../document/listing-document.js';
import { offersNothing, problemsOfPublishing, type Certificates } from '../../document/may-publish.js';

/** The pages of the workspace, in their order. */
export const listingParts = [
  'PERSON',
  'LICENSES',
  'TRAINING',
  'PLACES',
  'OFFERINGS',
  'SUPPORT',
  'REACH',
  'PHOTO',
  'WORDS',
] as const;
export type ListingPart = (typeof listingParts)[number];

export interface Task {
  readonly part: ListingPart;
  /** OPTIONAL: nothing was given, and nothing has to be. */
  readonly state: 'DONE' | 'MISSING' | 'OPTIONAL';
  /** What is missing or has to be corrected, in sentences. */
  readonly problems: readonly string[];
}

/** Which page mends what is said about a field. */
const partOf: Readonly<Record<string, ListingPart>> = {
  givenName: 'PERSON',
  npi: 'PERSON',
  professions: 'PERSON',
  licenses: 'LICENSES',
  places: 'PLACES',
  offerings: 'OFFERINGS',
  integration: 'SUPPORT',
  conditions: 'REACH',
  languages: 'REACH',
  headline: 'WORDS',
};

/** Everything that stands in the way of publishing: what is missing, and what the rules of care say. */
export function problemsOf(document: ListingDocument, certificates: Certificates, day: string): InputProblem[] {
  return [...missingFrom(document), ...problemsOfPublishing(document, certificates, day)];
}

export function tasksOf(document: ListingDocument, certificates: Certificates, day: string): Task[] {
  const problems = problemsOf(document, certificates, day);
  return listingParts.map((part) => {
    const own = problems.filter(({ path }) => partOf[path[0] ?? ''] === part).map(({ message }) => message);
    if (own.length > 0) return { part, state: 'MISSING', problems: own };
    return { part, state: isEmpty(document, part) ? 'OPTIONAL' : 'DONE', problems: [] };
  });
}

/** Nothing is published half-filled. */
function missingFrom(document: ListingDocument): InputProblem[] {
  const { offerings, integration } = document;
  const missing: (readonly [isMissing: boolean, field: string, message: string])[] = [
    [document.givenName === '' || document.familyName === '', 'givenName', 'Your name is missing.'],
    [document.professions.length === 0, 'professions', 'Say what you are licensed as.'],
    [integration === null, 'integration', 'Say what support you give before and after.'],
    [
      offersNothing(document),
      'offerings',
      'Add what you offer. If you give no medicine, say on “Support before and after” that you help people, or that someone in your practice does.',
    ],
    [
      offerings.some(({ safety }) => safety.supervisedBy.length === 0 || safety.monitored.length === 0),
      'offerings',
      'A safety card says who supervises and what is monitored.',
    ],
    [document.conditions.length === 0, 'conditions', 'Say which conditions you see people for.'],
    [document.languages.length === 0, 'languages', 'Say which languages you work in.'],
    [document.headline === null, 'headline', 'Write one line about what you do.'],
  ];
  const strangers = document.licenses.filter(({ profession }) => !document.professions.includes(profession));
  const ofNone = { path: ['licenses'], message: 'A licence is for a profession that you do not name.' };
  return [
    ...missing.filter(([isMissing]) => isMissing).map(([, field, message]) => ({ path: [field], message })),
    ...(strangers.length > 0 && document.professions.length > 0 ? [ofNone] : []),
  ];
}

function isEmpty(document: ListingDocument, part: ListingPart): boolean {
  switch (part) {
    case 'TRAINING':
      return document.trainings.length === 0;
    case 'PLACES':
      return document.places.length === 0;
    case 'PHOTO':
      return document.photo === null;
    case 'OFFERINGS':
      return document.offerings.length === 0;
    default:
      return false;
  }
}
