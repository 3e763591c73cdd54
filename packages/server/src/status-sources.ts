import { openDataTimes } from '@clearing/shared/api-limits';
import type { StatusState } from '@clearing/shared/service-status';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from './services.js';
import { lateWebhooksStatement } from './partners/webhooks/messages/late-messages.js';
import { nobody } from './platform/actor.js';
import type { ExecuteInProcess } from './platform/doors/graphql-in-process.js';
import { LAST_MAIL, mailSql } from './platform/mail/late-mail.js';
import type { AnsweredMinutes } from './platform/process/answered-minutes.js';
import { createHealth, type HealthReport } from './platform/process/health.js';
import type { StatusReader, StatusSources } from './platform/process/service-status.js';
import type { Sandbox } from './sandbox/sandbox.js';

interface Running {
  readonly executePublic: ExecuteInProcess;
  readonly sandbox: Pick<Sandbox, 'ready'> | null;
  readonly minutes: AnsweredMinutes;
}

/** Of those who look whether we answer: a bucket of their own, which no visitor's address has. */
const LOOKING = '0.0.0.0';

/** Whether a search is answered by the public door as to anybody: through its guards, its budget and the database. */
export async function answersAtAll(executePublic: ExecuteInProcess): Promise<boolean> {
  const caller = {
    ...{ actor: nobody, clientAddress: LOOKING, requestId: 'status', locale: 'en' as const },
    browser: { cookies: null, userAgent: null, setCookie: () => undefined },
  };
  const answer = await executePublic({ query: '{ practitioners(first: 1) { nodes { id } } }' }, caller);
  return answer.errors === undefined && answer.data != null;
}

/** How each part is looked at, in the process that is asked. */
export function statusSources(
  { unitOfWork, clock }: Pick<Dependencies, 'unitOfWork' | 'clock'>,
  { executePublic, sandbox, minutes }: Running,
): StatusSources {
  const { ready } = createHealth({
    dataSource: unitOfWork.dataSource,
    now: () => clock.now().epochMilliseconds,
  });
  const now = () => clock.now().toString();
  const ofHealth = (read: (report: HealthReport) => StatusState | undefined) => async () => ({
    state: read(await ready()) ?? 'FAILING',
    lastAt: null,
  });
  const ofRow = async (sql: string, ...parameters: readonly unknown[]) => {
    const [row] = await unitOfWork.query<{ late: boolean; lastAt: Date | null }>(sql, [now(), ...parameters]);
    return { state: row?.late ? ('LATE' as const) : ('OK' as const), lastAt: row?.lastAt?.toISOString() ?? null };
  };
  return {
    clock,
    days: () => minutes.days(),
    probes: {
      API: async () => {
        const state = (await answersAtAll(executePublic)) ? 'OK' : 'FAILING';
        return { state, lastAt: state === 'OK' ? now() : null };
      },
      DATABASE: ofHealth(({ database, migrations }) => (migrations === 'FAILING' ? migrations : database)),
      WORKER: ofHealth(({ worker }) => worker?.state),
      ZONE_DATA: ofHealth(({ zoneData }) => zoneData.state),
      MAIL: () => ofRow(`SELECT late, (${LAST_MAIL}) AS "lastAt" FROM (${mailSql('$1::timestamptz')}) AS mail`),
      WEBHOOKS: () => ofRow(lateWebhooksStatement),
      OPEN_DATA: () =>
        ofRow(
          `SELECT coalesce(min(least(due_at, failing_since)) < $1::timestamptz - make_interval(mins => $2), false) AS late,
             max(made_at) AS "lastAt" FROM open_data_makings`,
          openDataTimes.lateAfterMinutes,
        ),
      SANDBOX: async () => {
        if (!sandbox) return { state: 'FAILING', lastAt: null };
        // They are made while a server starts, which takes longer than anybody waits here.
        const stillMaking = new Promise<'LATE'>((resolve) => void setImmediate(resolve, 'LATE'));
        const state = await Promise.race([sandbox.ready().then(() => 'OK' as const), stillMaking]);
        // Once made they are read from the database, as everything is.
        if (state === 'OK') await unitOfWork.query('SELECT 1');
        return { state, lastAt: null };
      },
    },
  };
}

/** For programs, from any origin. Always 200: what it says is how the rest is. */
export function serveStatus(http: FastifyInstance, status: StatusReader): void {
  http.get('/status.json', async (_request, reply) => {
    void reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-cache',
    });
    return reply.send(await status.read());
  });
}
