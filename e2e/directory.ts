import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { origin } from './story.js';

export interface FoundPractitioner {
  readonly id: string;
  readonly slug: string;
  readonly givenName: string;
  readonly displayName: string;
  readonly consultationTypes: readonly {
    readonly id: string;
    readonly mode: 'IN_PERSON' | 'VIDEO' | 'PHONE';
    readonly bookingPolicy: 'REQUEST' | 'INSTANT';
  }[];
  readonly licenses: readonly { readonly jurisdiction: string }[];
  readonly clinics: readonly { readonly slug: string }[];
  readonly nextSlot: { readonly startsAt: string } | null;
}

const fields = `id slug givenName displayName consultationTypes { id mode bookingPolicy } licenses { jurisdiction }
  clinics { slug } nextSlot(patientLocation: $from) { startsAt }`;

/** Somebody to ask, and where the patient who asks will be. */
export interface Found extends FoundPractitioner {
  /** "US-CA" */
  readonly from: string;
}

/** Large states, so that there is somebody for every story. Dallas is left to the stories that look for it. */
const states = ['CA', 'FL', 'NY', 'PA', 'IL', 'OH', 'GA', 'NC', 'MI', 'WA', 'AZ', 'CO', 'MA', 'VA'].map(
  (state) => `US-${state}`,
);
const soonDays = 14;
const minute = 60_000;
const hour = 60 * minute;

/**
 * Whether their first time can still be asked for in some minutes. Times leave with the notice that somebody wants, whole
 * hours of it, while a form is filled in.
 */
function staysFree({ startsAt }: { readonly startsAt: string }): boolean {
  return (Date.parse(startsAt) - Date.now()) % hour > 5 * minute;
}

/**
 * Somebody with free times soon whom no other story asks for the same: stories run beside one another, and a
 * practitioner has only so many hours. The first story to make the folder of their name has them.
 */
export async function findSomebody(fits: (practitioner: FoundPractitioner) => boolean = () => true): Promise<Found> {
  const before = new Date(Date.now() + soonDays * 86_400_000).toISOString();
  for (const from of states) {
    const found = await askDirectory(
      `query($from: Jurisdiction!, $before: DateTime!) {
        practitioners(first: 50, filter: { patientLocation: $from, availableBefore: $before, acceptingNewPatients: true }) {
          nodes { ${fields} } } }`,
      { from, before },
    );
    for (const practitioner of (found as { practitioners: { nodes: FoundPractitioner[] } }).practitioners.nodes) {
      const { nextSlot, slug } = practitioner;
      if (nextSlot && staysFree(nextSlot) && fits(practitioner) && (await claim(slug)))
        return { ...practitioner, from };
    }
  }
  throw new Error('Nobody is left for this story.');
}

/** Reads each request and says yes or no, whatever kind of talk is asked for. */
export const answersRequests = ({ consultationTypes }: FoundPractitioner): boolean =>
  consultationTypes.every(({ bookingPolicy }) => bookingPolicy === 'REQUEST');

/** Meets nobody in person: where the patient will be is asked. */
export const talksFromAfar = ({ consultationTypes }: FoundPractitioner): boolean =>
  consultationTypes.every(({ mode }) => mode !== 'IN_PERSON');

/** Whether nobody else's story has this practitioner. */
export async function claim(slug: string): Promise<boolean> {
  const claims = join(process.env['SITE_FOLDER'] ?? '', 'claims');
  await mkdir(claims, { recursive: true });
  return mkdir(join(claims, slug)).then(
    () => true,
    () => false,
  );
}

/** The public door, as any partner would ask it. */
export async function askDirectory(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.7' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`The directory answered ${JSON.stringify(errors)}`);
  return data;
}
