import { randomUUID } from 'node:crypto';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { newOperator } from './operator-story.js';
import { Scenario, type InStory } from './scenario.js';

interface Check {
  readonly key: string;
  readonly state: string | null;
  readonly claim: string | null;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
  readonly latestRecheck: string;
  readonly isOwn: boolean;
}
interface Made {
  readonly finding: string;
  readonly recordedBy: string | null;
  readonly found: string | null;
  readonly evidenceSha256: string | null;
  readonly evidence: string | null;
}

const CHECK = `key kind listingName listingPath jurisdiction claim givenBy number state checkedOn recheckBy latestRecheck
  isOwn`;

export const evidence = 'Ruiz, Ana. No. X-1. Active. No conditions.';

/** Rosa looks things up; Ana has a licence, a training and an insurer that nobody looked up yet. */
export class CheckDeskStory {
  private constructor(
    readonly database: TestDatabase,
    readonly story: AccountStory,
    readonly scenario: Scenario,
    readonly ana: InStory,
    readonly rosa: StoryBrowser,
  ) {}

  static async open(): Promise<CheckDeskStory> {
    const database = await createTestDatabase();
    const story = await AccountStory.open(database);
    const scenario = new Scenario(database);
    const ana = await scenario
      .practitioner('Ana Ruiz, MD')
      .who({
        trainings: [aTraining('KAP foundations')],
        insurers: [{ slug: 'cigna', inNetwork: true }],
      })
      .licensedIn('US-TX', { checked: false })
      .at('Dallas')
      .hours('Mon-Fri 9:00-17:00')
      .publish();
    return new CheckDeskStory(database, story, scenario, ana, await newOperator(story, 'rosa@operators.example'));
  }

  async close(): Promise<void> {
    await this.story.close();
    await this.database.drop();
  }

  async due(kind: string, browser = this.rosa): Promise<readonly Check[]> {
    const { operatorDesk } = await browser.ask<{ operatorDesk: { checks: { nodes: Check[] } } }>(
      `query ($kind: DeskCheckKind!) { operatorDesk { checks(kind: $kind, first: 50) { nodes { ${CHECK} } } } }`,
      { kind },
    );
    return operatorDesk.checks.nodes;
  }

  async dueOf(kind: string): Promise<Check> {
    const [check] = await this.due(kind);
    if (!check) throw new Error(`Nothing of ${kind} is due.`);
    return check;
  }

  async opened(key: string, browser = this.rosa): Promise<(Check & { readonly history: readonly Made[] }) | null> {
    const { operatorDesk } = await browser.ask<{
      operatorDesk: { check: (Check & { history: Made[] }) | null } | null;
    }>(
      `query ($key: String!) { operatorDesk { check(key: $key) { ${CHECK}
         history { finding recordedBy source found checkedOn recheckBy evidenceSha256 evidence } } } }`,
      { key },
    );
    return operatorDesk?.check ?? null;
  }

  /** What somebody types who found that it fits. */
  found(key: string, given: object = {}) {
    return {
      key,
      finding: 'REGISTRY_MATCHED',
      source: 'Texas Medical Board, a register of a story',
      sourceWhy: 'The story has no other',
      found: 'Number X-1, active, no conditions',
      checkedOn: this.scenario.today(),
      recheckBy: this.scenario.inDays(100),
      evidence,
      ...given,
    };
  }

  record(input: object, browser = this.rosa): Promise<Outcome> {
    return browser.act(
      'recordCheck',
      'RecordCheckInput',
      input,
      `__typename ... on DeskCheck { ${CHECK} } ... on UserError { message } ... on InvalidInput { problems { path } }`,
    );
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.database.unitOfWork.query<Row>(sql, parameters);
  }

  /** So that what is written next is the newest. */
  minuteLater(): void {
    this.database.clock.advance({ minutes: 1 });
  }

  /** The desk's key of the first licence of somebody. */
  async keyOfLicense({ id }: InStory): Promise<string> {
    const [license] = await this.query<{ id: string }>(`SELECT id FROM licenses WHERE practitioner_id = $1`, [id]);
    return keyOf('LICENSE', license!.id);
  }
}

export function keyOf(kind: string, subjectId: string): string {
  return Buffer.from(`${kind} ${subjectId} `).toString('base64url');
}

export function subjectOf(key: string): string {
  return Buffer.from(key, 'base64url').toString().split(' ')[1] ?? '';
}

export function aTraining(title: string) {
  return {
    ...{ id: randomUUID(), title, body: 'Institute of a story' },
    ...{ hours: null, supervisedSessions: null, completedOn: null },
  };
}
