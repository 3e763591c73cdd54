import 'reflect-metadata';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConsultationCodes } from '../../src/consultations/requests/consultation-codes.js';
import { keyOf, toGlobalId } from '../../src/platform/graphql/global-id.js';
import type { Asked } from '../consultation-story.js';
import { Crowd, act, request, type Act, type Practice } from './crowd.js';
import { longest, sizeOf, tell } from './sizes.js';

const dropped = sizeOf('ANSWERS', 200);
const atOnce = 20;
const movedOneIn = 4;
const halfAnHour = 1_800_000;
const first = Date.parse('2026-11-24T00:00:00Z');

let crowd: Crowd;

beforeAll(async () => {
  crowd = await Crowd.open();
});
afterAll(() => crowd.close());

test(
  'an answer that never arrived is asked for again with the same key: it was done once, and the answer says so',
  async () => {
    const desks: Practice[] = [];
    const types = { bookingPolicy: 'INSTANT' as const, leadTimeMinutes: 0, horizonDays: 60 };
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1440 }));
    // Three may be held before their codes are typed, of one practitioner: so many at once have one for each.
    for (let desk = 0; desk < atOnce; desk++) {
      desks.push(await crowd.story.aPractitioner({ type: types, week: { timeZone: 'UTC', hours } }));
    }
    const outcomes = { sends: 0, cut: 0, moves: 0 };
    const lane = async (desk: Practice, index: number) => {
      for (let turn = 0; outcomes.sends < dropped; turn++) {
        outcomes.sends++;
        await askedOnce(desk, index, turn);
        if (outcomes.sends % 1000 === 0) tell(`${outcomes.sends} answers dropped and asked for again`);
      }
    };
    await Promise.all(desks.map(lane));
    expect(outcomes.cut).toBeGreaterThan(dropped * 0.9);
    expect(await crowd.deadlocks()).toBe(0);
    tell(`${outcomes.sends} requests and ${outcomes.moves} moves, ${outcomes.cut} connections cut: each was done once`);

    async function askedOnce(desk: Practice, index: number, turn: number): Promise<void> {
      const startsAt = new Date(first + (turn % 900) * halfAnHour).toISOString();
      const form = crowd.story.formFor(desk, { startsAt });
      await cutOff(request(form), index);
      const again = await crowd.send(request(form), index + turn);
      expect(again).toMatchObject({ status: 200, errors: [], outcome: { __typename: 'RequestedConsultation' } });
      const { consultation, accessToken } = again.outcome as unknown as Asked;
      const patient = { token: accessToken };
      if (turn % movedOneIn === 0) await movedOnce(consultation.id, startsAt, patient, index);
      const [stored] = (await crowd.consultationsOf(desk)).filter(
        ({ id }) => toGlobalId('Consultation', id) === consultation.id,
      );
      expect(stored!.owed.filter((kind) => kind === 'consultation.code')).toHaveLength(1);
      await crowd.send(act('cancelConsultation', { consultationId: consultation.id }, patient), index);
      // Another send of the form would have made another.
      expect(await madeOf(desk)).toBe(turn + 1);
    }

    async function movedOnce(id: string, from: string, patient: { token: string }, index: number) {
      outcomes.moves++;
      const code = new ConsultationCodes(crowd.database.cipher).codeOf(keyOf('Consultation', id)!, 1);
      await crowd.send(act('confirmConsultationEmail', { consultationId: id, code }, patient), index);
      const to = new Date(Date.parse(from) + halfAnHour).toISOString();
      const move = { consultationId: id, startsAt: [to], idempotencyKey: 'one-move' };
      await cutOff(act('proposeConsultationTime', move, patient), index);
      const again = await crowd.send(act('proposeConsultationTime', move, patient), index + 1);
      expect(again).toMatchObject({ status: 200, outcome: { __typename: 'Consultation' } });
      const history = await crowd.database.unitOfWork.query<{ kind: string }>(
        `SELECT kind FROM consultation_events WHERE consultation_id = $1 AND kind = 'MOVED'`,
        [keyOf('Consultation', id)],
      );
      expect(history).toHaveLength(1);
    }

    /** Sends all of it and leaves before the answer comes, sooner or later. */
    async function cutOff({ query, input, by }: Act, index: number): Promise<void> {
      const { hostname, port, pathname } = new URL(crowd.doors[index % crowd.doors.length]!);
      const body = JSON.stringify({ query, variables: { input } });
      const head = [
        `POST ${pathname} HTTP/1.1`,
        `host: ${hostname}:${port}`,
        'content-type: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
        `x-forwarded-for: ${crowd.anAddress()}`,
        ...(by && 'token' in by ? [`consultation-access: ${by.token}`] : []),
      ];
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      let hasAnswer = false;
      socket.on('data', () => (hasAnswer = true));
      await new Promise<void>((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, () => resolve()));
      await sleep(Math.random() * 8);
      socket.destroy();
      if (!hasAnswer) outcomes.cut++;
    }
  },
  longest,
);

async function madeOf({ practitionerId }: Practice): Promise<number> {
  const [row] = await crowd.database.unitOfWork.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM consultations WHERE practitioner_id = $1`,
    [practitionerId],
  );
  return row!.count;
}
