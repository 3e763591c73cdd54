// Who gives treatment near a ZIP code to a patient in a state, nearest first.
//   node search-near.ts 75201 US-TX
import { SearchPractitionersWithTimes } from '@clearing/client';
import { client } from './clearing.ts';

const [, , zip = '75201', state = 'US-TX'] = process.argv;
const { practitioners } = await client.request(SearchPractitionersWithTimes, {
  near: { place: zip },
  filter: { patientLocation: state },
  sort: 'DISTANCE',
  first: 10,
});
console.log(`${practitioners?.totalCount} near ${zip}`);
for (const { node, lowestSessionPrice, nextSlot } of practitioners?.edges ?? []) {
  const price = lowestSessionPrice?.formatted ?? 'no price given';
  // Wherever you show someone, link to their page: the terms require it.
  console.log(`${node.displayName} | ${price} | ${nextSlot?.label ?? 'no free time'} | ${node.url}`);
}
