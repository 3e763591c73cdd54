import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { origin } from './story.js';

export interface FoundPractitioner {
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

const fields = `slug givenName displayName consultationTypes { id mode bookingPolicy } licenses { jurisdiction }
  clinics { slug } nextSlot(patientLocation: $from) { startsAt }`;

interface Wish {
  /** Where the patient will be: "US-TX". */
  readonly from?: string;
  readonly fits?: (practitioner: FoundPractitioner) => boolean;
}

/**
 * Somebody with free times whom no other story asks for the same: stories run beside one another, and a practitioner
 * has only so many hours. The first story to make the folder of their name has them.
 */
export async function findSomebody({ from = 'US-TX', fits = () => true }: Wish = {}): Promise<FoundPractitioner> {
  const found = await askDirectory(
    `query($from: Jurisdiction!, $before: DateTime!) {
      practitioners(first: 50, filter: { patientLocation: $from, availableBefore: $before, acceptingNewPatients: true }) { nodes { ${fields} } }
    }`,
    { from, before: new Date(Date.now() + 14 * 86_400_000).toISOString() },
  );
  const { nodes } = (found as { practitioners: { nodes: FoundPractitioner[] } }).practitioners;
  for (const practitioner of nodes) {
    if (practitioner.nextSlot && fits(practitioner) && (await claim(practitioner.slug))) return practitioner;
  }
  throw new Error(`Nobody is left for this story among ${nodes.length} in ${from}.`);
}

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
