// When somebody is free for a first talk with a patient in a state, between two instants.
//   node free-times.ts ana-ruiz US-TX 2026-11-23T00:00:00Z 2026-11-30T00:00:00Z
import { GetSlots } from '@clearing/client';
import { client } from './clearing.ts';

const [, , slug = '', patientLocation = 'US-TX', from = '', to = ''] = process.argv;
const { practitioner } = await client.request(GetSlots, { slug, patientLocation, from, to });
if (!practitioner) throw new Error(`There is no ${slug}.`);
// The label carries its zone: print it as it is, and work nothing out from startsAt for people.
for (const { startsAt, label } of practitioner.slots ?? []) console.log(`${startsAt} | ${label}`);
console.log(`To ask for one: ${practitioner.url}`);
