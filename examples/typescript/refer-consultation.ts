// A link that someone uses to ask a practitioner for a first talk, on Clearing's own pages. It takes nothing about them.
// Your key needs directory:read and consultations:refer. With a start time printed by free-times.ts, it leads to that
// time; if it is taken, a key with availability:read gets others.
//   node refer-consultation.ts ana-ruiz
//   node refer-consultation.ts ana-ruiz "$STARTS_AT"
import { GetPractitioner, ReferConsultation } from '@clearing/client';
import { client } from './clearing.ts';

const [, , slug = '', startsAt = null] = process.argv;
const { practitioner } = await client.request(GetPractitioner, { slug });
// The first kind of talk is used here. A page would let people choose.
const [talk] = practitioner?.consultationTypes ?? [];
if (!practitioner || !talk) throw new Error(`${slug} takes no first talks here.`);

const input = { practitionerId: practitioner.id, consultationTypeId: talk.id, startsAt };
const { referConsultation: made } = await client.request(ReferConsultation, { input });
switch (made.__typename) {
  case 'ConsultationReferral':
    console.log(`Send the person to: ${made.url}`);
    break;
  case 'SlotNoLongerAvailable':
    console.log(made.message);
    for (const { startsAt: other, label } of made.alternatives) console.log(`${other} | ${label}`);
    break;
  case 'TooManyRequests':
    console.log(`Too many links. Try again in ${made.retryAfterSeconds} seconds.`);
    break;
  default:
    console.log(made.message);
}
