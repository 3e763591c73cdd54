// When someone is free for a first talk with a patient in a state, in the next seven days or between two instants.
//   node free-times.ts ana-ruiz US-TX
//   node free-times.ts ana-ruiz US-TX "$FROM" "$TO"     as in YYYY-MM-DDThh:mm:ssZ
import { GetSlots } from '@clearing/client';
import { client } from './clearing.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 3_600_000).toISOString();

const [, , slug = '', patientLocation = 'US-TX', from = inDays(0), to = inDays(7)] = process.argv;
const { practitioner } = await client.request(GetSlots, { slug, patientLocation, from, to });
if (!practitioner) throw new Error(`There is no ${slug}.`);
// The label includes its time zone: print it as it is, and do not compute times for people from startsAt.
for (const { startsAt, label } of practitioner.slots ?? []) console.log(`${startsAt} | ${label}`);
console.log(`To ask for one: ${practitioner.url}`);
