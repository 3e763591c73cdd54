import { changeRows } from '../site/site-command.js';

/** Letters of another alphabet, for those of ours. */
export function disguised(name: string): string {
  return name.replaceAll(/[aeocpxy]/g, (letter) => drawn[letter] ?? letter);
}

const drawn: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у' };

/** As if the listing had just been published, so that whoever follows hears of it: those that are made up were not. */
export async function sayPublished(slug: string): Promise<void> {
  await changeRows(`
    INSERT INTO changes (kind, subject_kind, subject_id, at)
    SELECT 'listing.published', 'practitioner', id, now() FROM practitioners WHERE slug = '${slug}'`);
  // Until what it looks like is known, which another story's long transaction may hold up.
  await changeRows(`
    DO $$ BEGIN
      FOR turn IN 1..300 LOOP
        EXIT WHEN EXISTS (SELECT FROM listing_looks k JOIN practitioners p ON p.id = k.practitioner_id WHERE p.slug = '${slug}');
        PERFORM pg_sleep(0.1);
      END LOOP;
    END $$`);
}

/** Gives one listing the name of the other, in letters that only look like it. */
export async function takeNameOf(slug: string, other: string): Promise<void> {
  const [from, to] = [Object.keys(drawn).join(''), Object.values(drawn).join('')];
  await changeRows(`
    UPDATE practitioners p SET given_name = translate(o.given_name, '${from}', '${to}'),
      family_name = translate(o.family_name, '${from}', '${to}')
    FROM practitioners o WHERE p.slug = '${slug}' AND o.slug = '${other}'`);
  await sayPublished(other);
  await sayPublished(slug);
}
