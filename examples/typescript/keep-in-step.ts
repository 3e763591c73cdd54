// A copy of the directory in a file, brought up to date each time this is run.
//   node keep-in-step.ts copy.json
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { changes, type Change } from '@clearing/client';
import { client } from './clearing.ts';

interface Kept {
  cursor: string | null;
  people: Record<string, Change['practitioner']>;
}

const path = process.argv[2] ?? 'copy.json';
let { cursor, people } = (
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { cursor: null, people: {} }
) as Kept;

const since = changes(client, {
  after: cursor,
  // Away too long: removals in between are no longer reported, so a new copy replaces the old one.
  onStartOver: () => {
    console.log('START OVER');
    people = {};
  },
});
for await (const { kind, practitionerId, practitioner } of since) {
  console.log(kind, practitionerId);
  // HIDDEN and REMOVED come without a practitioner: neither may be shown anymore.
  if (practitioner) people[practitionerId] = practitioner;
  else delete people[practitionerId];
}
cursor = since.cursor;

// Write a new file, then replace the old one: a half-written copy is worse than an old one.
writeFileSync(`${path}.new`, JSON.stringify({ cursor, people } satisfies Kept));
renameSync(`${path}.new`, path);
console.log(`${Object.keys(people).length} in the copy`);
