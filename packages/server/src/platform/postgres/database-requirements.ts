import type { DataSource } from 'typeorm';
import { requiredExtensions } from './embedded-postgres.js';
import { codeOf } from '../process/error-description.js';
import { Refusal } from '../process/refusal.js';
import { DATABASE_TIME, describeApart, machineTime } from '../process/right-time.js';

const leastVersion = 15;

/** What a failed connection to somebody's own database means, in words; the address without its password. */
export function explainRefusedConnection(url: string, error: unknown): Refusal {
  const { code, message } = error as { code?: string; message?: string };
  const at = URL.parse(url)?.host || 'its host';
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no host with that name',
    EAI_AGAIN: 'the name of the host cannot be looked up',
    ETIMEDOUT: 'it does not answer',
    ECONNRESET: 'it hung up',
    '28P01': 'the user or the password is wrong',
    '28000': 'it does not let this user in',
    '3D000': 'it has no database with that name',
    '53300': 'it has no connections left',
    '57P03': 'it is starting or stopping; try again',
  };
  const reason = (code && reasons[code]) ?? (message || code || 'no reason given').split('\n')[0];
  return new Refusal(`The database in DATABASE_URL at ${at} refuses: ${reason}.`);
}

/** Holds a database somebody brought to what the migrations need, before they fail half-way. */
export async function requireSuitable(dataSource: DataSource): Promise<void> {
  const [server] = await dataSource.query<{ number: string; version: string; milliseconds: number }[]>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version,
       ${DATABASE_TIME} AS milliseconds`,
  );
  if (!server || Math.floor(Number(server.number) / 10_000) < leastVersion) {
    throw new Refusal(`Clearing needs PostgreSQL ${leastVersion} or later, and DATABASE_URL is ${server?.version}.`);
  }
  requireSameTime(server.milliseconds);
  const missing = await dataSource.query<{ name: string; available: boolean }[]>(
    `SELECT wanted.name, available.name IS NOT NULL AS available
     FROM unnest($1::text[]) AS wanted(name)
     LEFT JOIN pg_available_extensions AS available USING (name)
     WHERE NOT EXISTS (SELECT FROM pg_extension WHERE extname = wanted.name)`,
    [requiredExtensions],
  );
  for (const { name, available } of missing) {
    if (!available) {
      throw new Refusal(
        `The database in DATABASE_URL lacks the extension ${name}: install PostgreSQL's contrib modules.`,
      );
    }
    await dataSource.query(`CREATE EXTENSION IF NOT EXISTS ${name}`).catch((error: unknown) => {
      if (codeOf(error) === READ_ONLY) throw explainRefusedWrite(error);
      throw new Refusal(
        `The user in DATABASE_URL may not add the extension ${name}: have it created by an administrator.`,
      );
    });
  }
}

/** What is kept until its date is erased by our clock: one that is months ahead would erase what people are to have. */
function requireSameTime(database: number): void {
  const apart = describeApart(database, machineTime());
  if (apart === null) return;
  throw new Refusal(`The clock of this machine is ${apart}, and one of them is wrong: set it right and start again.`);
}

const READ_ONLY = '25006';

const refusedWrites: Readonly<Record<string, string>> = {
  [READ_ONLY]: 'The database in DATABASE_URL is read-only: give the one that accepts writes.',
  '42501': 'The user in DATABASE_URL may not create tables there: make that user the owner of the database.',
};

/** What it means, in words, that a database somebody brought would not be changed; any other error as it is. */
export function explainRefusedWrite(error: unknown): unknown {
  const sentence = refusedWrites[String(codeOf(error))];
  return sentence === undefined ? error : new Refusal(sentence);
}
