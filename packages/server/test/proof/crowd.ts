import { randomBytes } from 'node:crypto';
import { setUpApp, StoryBrowser } from '../account-story.js';
import { ConsultationStory, INPUTS, REQUEST, RESULT, type Asked, type Outcome } from '../consultation-story.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { testSettings } from '../graphql-client.js';
import { ProcessApart } from './apart/process-apart.js';

export type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

/** What one of a crowd sends: a document with its input, and who they are. */
export interface Act {
  readonly query: string;
  readonly input: object;
  /** A patient's link, or the cookies of a practitioner. */
  readonly by?: { readonly token: string } | { readonly cookie: string };
}

export interface Answer {
  readonly status: number;
  readonly errors: readonly { readonly message: string }[];
  readonly outcome: Outcome;
  /** From the first byte sent to the last one read. */
  readonly milliseconds: number;
}

interface Sent extends Omit<Answer, 'outcome'> {
  readonly data: { readonly outcome: Outcome } | null;
}

/** Behind a proxy that is believed, so that each of a crowd comes from an address of their own: limits stay on. */
const settings = { ...testSettings, rateLimits: true, trustProxy: ['127.0.0.1'] };

/** Two servers on one database, in processes and with connections of their own, and people who ask both at once over HTTP. */
export class Crowd {
  #people = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly story: ConsultationStory,
    /** Of the door of our own pages, at each server. */
    readonly doors: readonly string[],
    private readonly servers: readonly ProcessApart[],
    private readonly crowd: ProcessApart,
  ) {}

  static async open(): Promise<Crowd> {
    const key = randomBytes(32);
    const database = await createTestDatabase({ poolSize: 4, key });
    const story = await ConsultationStory.open(database, settings);
    const servers = await Promise.all([ProcessApart.start('server'), ProcessApart.start('server')]);
    const now = database.clock.now().toString();
    const given = { url: database.url, poolSize: 12, key: key.toString('base64'), now, settings };
    const origins = await Promise.all(servers.map((server) => server.ask<string>('open', given)));
    const doors = origins.map((origin) => `${origin}/app/graphql`);
    return new Crowd(database, story, doors, servers, await ProcessApart.start('people'));
  }

  async close(): Promise<void> {
    await Promise.all([...this.servers, this.crowd].map((each) => each.end()));
    await this.story.close();
    await this.database.drop();
  }

  /** For everybody at once. */
  async setClock(now: string): Promise<void> {
    this.database.clock.set(now);
    await Promise.all(this.servers.map((server) => server.ask('setClock', { now })));
  }

  /** At each server at once. */
  async sweep(name: string): Promise<void> {
    await Promise.all(this.servers.map((server) => server.ask('sweep', { name })));
  }

  /** Milliseconds of a processor so far: of both servers, and of everybody who asked them. */
  async processor(): Promise<{ readonly servers: number; readonly people: number }> {
    const took = await Promise.all([...this.servers, this.crowd].map((each) => each.ask<number>('processor', {})));
    return { servers: took[0]! + took[1]!, people: took[2]! };
  }

  /** Everybody at once, every other one at the other server. */
  async all(acts: readonly Act[], firstDoor = 0): Promise<Answer[]> {
    const sends = acts.map(({ query, input, by }, index) => ({
      url: this.doors[(firstDoor + index) % this.doors.length]!,
      headers: { 'x-forwarded-for': this.anAddress(), ...(by && headersOf(by)) },
      body: JSON.stringify({ query, variables: { input } }),
    }));
    const answers = await this.crowd.ask<Sent[]>('sendAll', { sends });
    return answers.map(({ data, ...answer }) => ({ ...answer, outcome: data?.outcome ?? { __typename: 'NONE' } }));
  }

  async send(act: Act, index = 0): Promise<Answer> {
    const [answer] = await this.all([act], index);
    return answer!;
  }

  /** Nobody else's. */
  anAddress(): string {
    const person = this.#people++;
    return `10.${(person >> 16) & 255}.${(person >> 8) & 255}.${person & 255}`;
  }

  /** Signed in with both steps. */
  async keeperOf({ email }: Practice): Promise<{ readonly cookie: string; readonly browser: StoryBrowser }> {
    const browser = new StoryBrowser(this.doors[0]!, this.anAddress());
    await browser.requestLink(email);
    await this.story.pass();
    const mail = this.story.mailsTo(email).find(({ subject }) => subject === 'Your link to sign in');
    await browser.useLink(/\/sign-in\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '');
    await setUpApp(browser, this.database.clock);
    return { browser, cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  /** Asked for, and waiting for its code. */
  async asked(practice: Practice, changes: object = {}) {
    const form = this.story.formFor(practice, changes);
    const { outcome } = await this.send(request(form));
    if (outcome.__typename !== 'RequestedConsultation') throw new Error(JSON.stringify(outcome));
    const { consultation, accessToken } = outcome as unknown as Asked;
    const code = await this.story.codeMailedTo(form.patient.email);
    return { id: consultation.id, form, code, patient: { token: accessToken } };
  }

  /** Asked for and confirmed by code: the practitioner has it, or it is booked at once. */
  async sent(practice: Practice, changes: object = {}) {
    const asked = await this.asked(practice, changes);
    const { outcome } = await this.send(
      act('confirmConsultationEmail', { consultationId: asked.id, code: asked.code }, asked.patient),
    );
    if (outcome.__typename !== 'Consultation') throw new Error(JSON.stringify(outcome));
    return asked;
  }

  /** What the database says of a practitioner's consultations, by time asked for. */
  consultationsOf({ practitionerId }: Practice): Promise<StoredConsultation[]> {
    return this.database.unitOfWork.query(
      `SELECT c.id, c.state, c.holds_time AS "holdsTime", c.starts_at AS "startsAt",
         array(SELECT h.starts_at FROM held_times h WHERE h.owner_id = c.id ORDER BY h.starts_at) AS held,
         array(SELECT e.state FROM consultation_events e WHERE e.consultation_id = c.id ORDER BY e.position) AS history,
         array(SELECT o.kind FROM outbox o WHERE o.subject_id = c.id ORDER BY o.kind) AS owed
       FROM consultations c WHERE c.practitioner_id = $1 ORDER BY c.requested_at, c.id`,
      [practitionerId],
    );
  }

  /** Of all servers together since they started. */
  async deadlocks(): Promise<number> {
    const [row] = await this.database.unitOfWork.query<{ count: number }>(
      `SELECT sum(deadlocks)::int AS count FROM pg_stat_database WHERE datname = current_database()`,
    );
    return row!.count;
  }
}

export interface StoredConsultation {
  readonly id: string;
  readonly state: string;
  readonly holdsTime: boolean;
  readonly startsAt: Date;
  readonly held: readonly Date[];
  readonly history: readonly string[];
  readonly owed: readonly string[];
}

export function request(form: object): Act {
  return { query: REQUEST.replace('requestConsultation(', 'outcome: requestConsultation('), input: form };
}

export function act(mutation: string, input: object, by: NonNullable<Act['by']>): Act {
  const query = `mutation ($input: ${INPUTS[mutation]}!) { outcome: ${mutation}(input: $input) { ${RESULT} } }`;
  return { query, input, by };
}

export function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function headersOf(by: NonNullable<Act['by']>): Record<string, string> {
  return 'token' in by ? { 'consultation-access': by.token } : { cookie: by.cookie };
}
