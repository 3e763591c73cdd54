import { searchFollower } from '../src/directory/rows/search-follower.js';
import { catchUp } from '../src/platform/changes.js';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { newOperator } from './operator-story.js';
import { Scenario, type InStory } from './scenario.js';

/** What an operator does to dated data, in the words of the desk's own documents. */

export interface EditTyped {
  readonly kind: string;
  readonly act: string;
  readonly [field: string]: unknown;
}

export interface PreviewSeen extends Outcome {
  readonly token: string;
  readonly days: string[];
  readonly lines: Outcome[];
  readonly changed: ChangesSeen | null;
}

export interface ChangesSeen {
  readonly day: string;
  readonly total: number;
  readonly isComplete: boolean;
  readonly next: string | null;
  readonly nodes: {
    slug: string;
    name: string;
    changes: { kind: string; about: string | null; before: string[]; after: string[] }[];
  }[];
}

const CHANGED = `day total isComplete next nodes { slug name changes { kind about before after } }`;
const LINE = `key kind version standing about effectiveFrom effectiveTo jurisdiction name allows prescribing dial languages citation`;

export const why = {
  reason: 'RULE_CHANGED',
  words: 'The agency published it today.',
  citation: '90 Fed. Reg. 1',
  sourceUrl: 'https://www.federalregister.gov/documents/1',
};

/** Takes care at home from a state, once it says which and from when. */
export const stateRule = {
  kind: 'REMOTE_PRESCRIBING',
  act: 'ADD',
  allows: false,
  note: 'An examination in person first.',
};

/** Null: there is no desk. */
export async function preview(
  browser: StoryBrowser,
  edit: EditTyped,
  { day = null, first = 50, after = null }: { day?: string | null; first?: number; after?: string | null } = {},
): Promise<PreviewSeen | null> {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { datedPreview: PreviewSeen } | null }>(
    `query ($edit: DatedEditInput!, $day: String, $first: Int!, $after: String) { operatorDesk {
      datedPreview(edit: $edit, day: $day, first: $first, after: $after) { __typename
        ... on UserError { message } ... on InvalidInput { problems { path message } }
        ... on DatedPreview { token days lines { ${LINE} } changed { ${CHANGED} } } } } }`,
    { edit: { ...why, ...edit }, day, first, after },
  );
  return operatorDesk?.datedPreview ?? null;
}

export function save(browser: StoryBrowser, typed: EditTyped, token: string): Promise<Outcome> {
  return browser.act(
    'saveDatedEdit',
    'SaveDatedEditInput',
    { edit: { ...why, ...typed }, token },
    `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }
     ... on DatedEdited { line { ${LINE} } }`,
  );
}

/** Looks at what it changes, then saves it: what came of it, and what was foretold. */
export async function edit(browser: StoryBrowser, typed: EditTyped): Promise<Outcome> {
  const seen = await preview(browser, typed);
  if (seen?.['__typename'] !== 'DatedPreview') return (seen ?? {}) as Outcome;
  return save(browser, typed, seen.token);
}

export async function linesOf(
  browser: StoryBrowser,
  kind: string,
  standing: string,
  first = 50,
  after: string | null = null,
) {
  const { operatorDesk } = await browser.ask<{
    operatorDesk: {
      datedLines: { nodes: Outcome[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
    } | null;
  }>(
    `query ($kind: DatedKind!, $standing: DatedStanding!, $first: Int!, $after: String) { operatorDesk {
      datedLines(kind: $kind, standing: $standing, first: $first, after: $after) {
        nodes { ${LINE} } pageInfo { endCursor hasNextPage } } } }`,
    { kind, standing, first, after },
  );
  return operatorDesk?.datedLines ?? null;
}

export async function lineWith(browser: StoryBrowser, kind: string, standing: string, about: Record<string, unknown>) {
  const lines = await linesOf(browser, kind, standing);
  const line = lines?.nodes.find((each) => Object.entries(about).every(([field, value]) => each[field] === value));
  if (!line) throw new Error(`No such line: ${JSON.stringify(about)}`);
  return line as Outcome & { key: string; version: number };
}

export async function historyOf(browser: StoryBrowser, key: string) {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { datedLine: { history: Outcome[] } | null } | null }>(
    `query ($key: String!) { operatorDesk { datedLine(key: $key) { history {
      by act reason words citation sourceUrl before { effectiveTo } after { effectiveFrom effectiveTo } } } } }`,
    { key },
  );
  return operatorDesk?.datedLine?.history ?? null;
}

export async function dayOf(browser: StoryBrowser, day: string, { first = 50, after = null as string | null } = {}) {
  const { operatorDesk } = await browser.ask<{
    operatorDesk: { datedDay: { lines: Outcome[]; changed: ChangesSeen } } | null;
  }>(
    `query ($day: String!, $first: Int!, $after: String) { operatorDesk { datedDay(day: $day, first: $first, after: $after) {
      lines { ${LINE} } changed { ${CHANGED} } } } }`,
    { day, first, after },
  );
  return operatorDesk?.datedDay ?? null;
}

/** Rosa and Paul are operators; Ana gives care at home in Texas and California, and says that an insurer pays. */
export class DatedStory {
  private constructor(
    readonly database: TestDatabase,
    readonly story: AccountStory,
    readonly rosa: StoryBrowser,
    readonly paul: StoryBrowser,
    readonly ana: InStory,
  ) {}

  /** With the data as it comes with the house. */
  static async open(): Promise<DatedStory> {
    const database = await createTestDatabase();
    const story = await AccountStory.open(database, { rateLimits: false });
    const rosa = await newOperator(story, 'rosa@operators.example');
    const paul = await newOperator(story, 'paul@operators.example');
    const ana = await new Scenario(database)
      .practitioner('Ana Ruiz, MD')
      .who({ insurers: [{ slug: 'aetna', inNetwork: true }] })
      .licensedIn('US-TX', { expiresOn: '2028-01-01', checked: '2028-01-01' })
      .licensedIn('US-CA', { expiresOn: '2028-01-01', checked: '2028-01-01' })
      .at('Dallas')
      .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: ['US-CA', 'US-TX'] })
      .hours('Mon-Fri 9:00-17:00')
      .talks('VIDEO')
      .publish();
    const dated = new DatedStory(database, story, rosa, paul, ana);
    await dated.follow();
    return dated;
  }

  async close(): Promise<void> {
    await this.story.close();
    await this.database.drop();
  }

  async follow(): Promise<void> {
    await catchUp(this.database.unitOfWork, searchFollower);
  }

  /** Ana, as anybody sees her. */
  async seen() {
    const { practitioner } = await this.story.house.publicDoor.ask<{
      practitioner: Outcome & { offerings: Outcome[]; insurers: { insurer: { name: string } }[] };
    }>(
      `query ($slug: String!) { practitioner(slug: $slug) {
        offerings { remoteIn inPersonEvaluationFirst } insurers { insurer { slug name } } } }`,
      { slug: this.ana.slug },
    );
    return { ...practitioner.offerings[0], insurers: practitioner.insurers.map(({ insurer }) => insurer.name) };
  }

  async found(filter: string): Promise<number> {
    const { practitioners } = await this.story.house.publicDoor.ask<{ practitioners: { totalCount: number } }>(
      `{ practitioners(first: 1, filter: ${filter}) { totalCount } }`,
    );
    return practitioners.totalCount;
  }

  atHomeIn(code: string): Promise<number> {
    return this.found(`{ patientLocation: "${code}", careSettings: [HOME_SUPERVISED_REMOTELY] }`);
  }
}
