import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { ConsultationStory, Outcome } from './consultation-story.js';
import { testNow, type TestDatabase } from './database.js';
import { refreshSearchRows } from '../src/directory/rows/search-rows.js';
import type { AccountHolder } from '../src/platform/actor.js';
import { keyOf, toGlobalId } from '../src/platform/graphql/global-id.js';

const TALKS = `revision talks { talkId name mode minutes price { formatted } priceConfirmedOn bookingPolicy noticeMinutes locationId state
  firstTime noTimes { reason jurisdictions } legalUntil talksToCome talksOnEarlierTerms }
  noTimes { reason jurisdictions }`;

interface Talk {
  readonly talkId: string;
  readonly name: string;
  readonly minutes: number;
  readonly [field: string]: unknown;
}
interface Kept {
  readonly revision: number;
  readonly talks: readonly Talk[];
}

interface Keeper {
  readonly practitionerId: string;
  readonly typeId: string;
  readonly email: string;
  readonly actor: AccountHolder;
}

const video = {
  ...{ name: 'First talk, by video', mode: 'VIDEO', minutes: 30, price: 0, bookingPolicy: 'REQUEST' },
  ...{ noticeMinutes: 1440, leadTimeMinutes: 240, horizonDays: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
};

/** Of a kind of talk that is offered and has free times, by each way there is to it. */
export const everything = {
  ...{ types: [30], isKnown: true, hasNextSlot: true, slots: 16, isFound: true, isFoundWithTime: true },
  ...{ hasStoredNextSlot: true, hasSearchRow: true },
};
/** Of one that nobody may know of. */
export const nothing = {
  ...{ types: [], isKnown: false, hasNextSlot: false, slots: 0, isFound: false, isFoundWithTime: false },
  ...{ hasStoredNextSlot: false, hasSearchRow: false },
};

export const talksAfter = (outcome: Outcome): readonly Talk[] => (outcome['hours'] as Kept).talks;
export const idOf = (practice: { typeId: string }) => toGlobalId('ConsultationType', practice.typeId);

/** Kinds of talk as whoever keeps a listing offers them, and as anybody comes to know of them. */
export class KindsOfTalkStory {
  constructor(
    private readonly database: TestDatabase,
    private readonly story: ConsultationStory,
  ) {}

  /** A practitioner of the stories who can be asked by video, and the account that keeps the listing. */
  async aKeeper() {
    const practice = await this.story.aPractitioner();
    const accountId = randomUUID();
    await this.database.unitOfWork.query(
      `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, '', $2, $3, $3)`,
      [accountId, Buffer.from(accountId), testNow],
    );
    await this.database.unitOfWork.query(
      `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`,
      [practice.practitionerId, accountId, testNow],
    );
    return { ...practice, actor: holder(accountId) };
  }

  /** The same, and somebody has asked for a talk. */
  async aKeeperWhoWasAsked() {
    const practice = await this.story.aPractitioner();
    const sent = await this.story.aSentRequest(practice);
    const [controller] = await this.database.unitOfWork.query<{ accountId: string }>(
      `SELECT account_id AS "accountId" FROM listing_controllers WHERE practitioner_id = $1`,
      [practice.practitionerId],
    );
    return { keeper: { ...practice, actor: holder(controller!.accountId) }, sent };
  }

  async kept({ practitionerId, actor }: Keeper): Promise<Kept> {
    const slug = `invented-${practitionerId}`;
    const query = `query ($slug: String!) { keptHoursOf(slug: $slug) { ${TALKS} } }`;
    return (await this.#ask<{ keptHoursOf: Kept }>(query, { slug }, actor)).keptHoursOf;
  }

  async change(keeper: Keeper, mutation: string, input: object): Promise<Outcome> {
    const type = { keepTalk: 'KeepTalkInput', moveTalk: 'MoveTalkInput' }[mutation] ?? 'TalkInput';
    const { revision } = await this.kept(keeper);
    const { outcome } = await this.#ask<{ outcome: Outcome }>(
      `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename ... on UserError { message }
       ... on InvalidInput { problems { path message } } ... on HoursKept { hours { ${TALKS} conflicts { talk } } } } }`,
      { input: { practitionerId: toGlobalId('Practitioner', keeper.practitionerId), revision, ...input } },
      keeper.actor,
    );
    return outcome;
  }

  keep(keeper: Keeper, input: object): Promise<Outcome> {
    return this.change(keeper, 'keepTalk', { ...video, ...input });
  }

  /** What anybody may know of a practitioner's talks, by each way there is to it. */
  async shown(keeper: Keeper, typeId: string) {
    await this.database.unitOfWork.run((tx) => refreshSearchRows(tx, [keeper.practitionerId]));
    const { node, type, practitioners } = await this.story.house.publicDoor.ask<{
      node: {
        consultationTypes: { id: string; minutes: number }[];
        nextSlot: object | null;
        slots: { endsAt: string }[];
      };
      type: object | null;
      practitioners: { edges: { node: { id: string }; nextSlot: object | null }[] };
    }>(
      `query ($id: ID!, $type: ID!) {
       node(id: $id) { ... on Practitioner { consultationTypes { id minutes } nextSlot { startsAt }
         slots(from: "2026-11-23T00:00:00-06:00", to: "2026-11-24T00:00:00-06:00") { endsAt } } }
       type: node(id: $type) { id }
       practitioners(first: 50, filter: { consultationModes: [VIDEO] }) { edges { node { id } nextSlot { startsAt } } } }`,
      { id: toGlobalId('Practitioner', keeper.practitionerId), type: typeId },
    );
    const found = practitioners.edges.find(
      (edge) => edge.node.id === toGlobalId('Practitioner', keeper.practitionerId),
    );
    const ofThis = async (table: string) =>
      (
        await this.database.unitOfWork.query(`SELECT FROM ${table} WHERE consultation_type_id = $1`, [
          keyOf('ConsultationType', typeId),
        ])
      ).length > 0;
    return {
      types: node.consultationTypes.map(({ minutes }) => minutes),
      isKnown: type !== null,
      hasNextSlot: node.nextSlot !== null,
      slots: node.slots.length,
      isFound: found !== undefined,
      isFoundWithTime: (found?.nextSlot ?? null) !== null,
      hasStoredNextSlot: await ofThis('next_slots'),
      hasSearchRow: await ofThis('search_talks'),
    };
  }

  async agreedOf(asker: Parameters<ConsultationStory['as']>[0], id: string) {
    const query = `query ($id: ID!) { consultation(id: $id) { startsAt endsAt consultationType {
    name mode minutes noticeMinutes bookingPolicy price { amount } } } }`;
    return (await this.story.as(asker).ask<{ consultation: Record<string, unknown> }>(query, { id })).consultation;
  }

  async #ask<Data>(query: string, variables: object, actor?: AccountHolder): Promise<Data> {
    const { data, errors } = await this.story.house.asPage(query, variables, actor);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data as Data;
  }
}

function holder(accountId: string): AccountHolder {
  return {
    ...{ kind: 'ACCOUNT', accountId, sessionId: randomUUID(), roles: ['PRACTITIONER'], link: null },
    ...{
      hasSecondFactor: true,
      secondFactorPassed: true,
      isSuspended: false,
      freshUntil: Temporal.Instant.from(testNow),
    },
  };
}
