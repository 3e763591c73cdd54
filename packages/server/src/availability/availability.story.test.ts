import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { aPractice } from '../../test/practices.js';
import { toGlobalId } from '../platform/graphql/global-id.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const TYPE = /* GraphQL */ `
  query Type($id: ID!, $zone: TimeZone) {
    node(id: $id) {
      ... on ConsultationType {
        id
        name
        mode
        minutes
        bookingPolicy
        price {
          formatted
        }
        nextSlot {
          startsAt
          endsAt
          timeZone
          label
          there: label(in: $zone)
          localDate
          dateLabel
          timeLabel
          dateFarEast: localDate(in: "Asia/Tokyo")
          dayFarEast: dateLabel(in: "Asia/Tokyo")
          timeThere: timeLabel(in: $zone)
          consultationType {
            id
          }
        }
      }
    }
  }
`;

const PRACTITIONER = /* GraphQL */ `
  query Practitioner($id: ID!, $from: DateTime!, $to: DateTime!, $there: Jurisdiction, $type: ID) {
    node(id: $id) {
      ... on Practitioner {
        consultationTypes {
          id
          location {
            city
          }
        }
        slots(from: $from, to: $to, patientLocation: $there, consultationType: $type) {
          label
        }
        nextSlot(patientLocation: $there) {
          startsAt
        }
      }
    }
    nodes(ids: [$id]) {
      ... on Practitioner {
        slots(from: $from, to: $to) {
          startsAt
        }
      }
    }
  }
`;

describe('a practitioner', () => {
  const mondayMorning = { from: '2026-11-23T15:00:00Z', to: '2026-11-23T16:00:00Z' };

  test('has kinds of talk, slots and a next slot', async () => {
    const { practitionerId, typeId } = await aPractice(database.unitOfWork);
    const id = toGlobalId('Practitioner', practitionerId);
    const type = toGlobalId('ConsultationType', typeId);
    const { data, errors } = await house.asPage(PRACTITIONER, { id, type, there: 'US-TX', ...mondayMorning });
    expect(errors).toBeUndefined();
    expect(data?.['node']).toEqual({
      consultationTypes: [{ id: type, location: null }],
      slots: [{ label: 'Mon, Nov 23, 9:00 am Central time' }, { label: 'Mon, Nov 23, 9:30 am Central time' }],
      nextSlot: { startsAt: '2026-11-23T15:00:00Z' },
    });
  });

  test('has none where no licence reaches', async () => {
    const { practitionerId } = await aPractice(database.unitOfWork);
    const id = toGlobalId('Practitioner', practitionerId);
    const { data } = await house.asPage(PRACTITIONER, { id, there: 'US-OK', ...mondayMorning });
    expect(data?.['node']).toMatchObject({ slots: [], nextSlot: null });
  });

  test('answers 8 days alone, and refuses them inside a list, whether or not the query is compiled', async () => {
    const { practitionerId } = await aPractice(database.unitOfWork);
    const id = toGlobalId('Practitioner', practitionerId);
    for (let time = 0; time < 3; time++) {
      const variables = { id, from: '2026-11-23T00:00:00Z', to: '2026-12-01T00:00:00Z' };
      const { data, errors } = await house.asPage(PRACTITIONER, variables);
      expect(data).toMatchObject({ nodes: [{ slots: null }] });
      expect(data?.['node']).not.toMatchObject({ slots: null });
      expect(errors).toMatchObject([{ path: ['nodes', 0, 'slots'], extensions: { problems: [{ path: ['to'] }] } }]);
    }
  });
});

describe('a consultation type', () => {
  test('tells its soonest time, with the zone said in words', async () => {
    const { typeId } = await aPractice(database.unitOfWork);
    const id = toGlobalId('ConsultationType', typeId);
    const { data, errors } = await house.asPage(TYPE, { id, zone: 'America/New_York' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: {
        id,
        name: 'First talk, by video',
        mode: 'VIDEO',
        minutes: 30,
        bookingPolicy: 'REQUEST',
        price: { formatted: '$0' },
        nextSlot: {
          startsAt: '2026-11-23T15:00:00Z',
          endsAt: '2026-11-23T15:30:00Z',
          timeZone: 'America/Chicago',
          label: 'Mon, Nov 23, 9:00 am Central time',
          there: 'Mon, Nov 23, 10:00 am Eastern time',
          localDate: '2026-11-23',
          dateLabel: 'Monday, November 23',
          timeLabel: '9:00 am Central time',
          // There it is past midnight.
          dateFarEast: '2026-11-24',
          dayFarEast: 'Tuesday, November 24',
          timeThere: '10:00 am Eastern time',
          consultationType: { id },
        },
      },
    });
  });

  test('is not there while the listing is paused', async () => {
    const { practitionerId, typeId } = await aPractice(database.unitOfWork);
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [practitionerId]);
    const { data } = await house.asPage(TYPE, { id: toGlobalId('ConsultationType', typeId) });
    expect(data).toEqual({ node: null });
  });

  test('answers an unknown zone with its path', async () => {
    const { typeId } = await aPractice(database.unitOfWork);
    const { errors } = await house.asPage(TYPE, { id: toGlobalId('ConsultationType', typeId), zone: 'Mars/Base' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['in'] }] });
  });
});
