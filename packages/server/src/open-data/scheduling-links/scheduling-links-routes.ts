import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { costOfFile, sendKeptFile } from '../kept-files/kept-file-answer.js';
import { findFile, findFiles } from '../kept-files/kept-files.repository.js';
import { askLater, isForAnybody, isKeptUp, mayAsk, NOT_KEPT_UP, sendText, type OpenDataTools } from '../open-answer.js';
import { manifestOf, readSince } from './manifest.js';
import { RESOURCE_TYPES, SCHEDULING_LINKS } from './state-files.js';

const FHIR_JSON = 'application/fhir+json; charset=utf-8';
const NDJSON = 'application/fhir+ndjson';
const NOTHING_YET = 'Nothing has been made yet. Ask again in a minute.';
const FILE = new RegExp(`^(?:${RESOURCE_TYPES.join('|')})/[A-Z]{2}(?:-remote)?$`);

/** SMART Scheduling Links: `$bulk-publish` and what it names. */
export function serveSchedulingLinks(http: FastifyInstance, tools: OpenDataTools): void {
  // Some clients write the sign as it is, others as %24: a parameter is the same either way.
  http.get<{ Params: { operation: string }; Querystring: { _since?: unknown } }>(
    '/fhir/:operation',
    async (request, reply) => {
      if (request.params.operation === '$bulk-publish') return sendManifest(request, reply, tools);
      isForAnybody(reply);
      return refuse(reply, 404, 'not-found', 'Only $bulk-publish and the files it names are here.');
    },
  );
  http.get<{ Params: { type: string; file: string } }>('/fhir/:type/:file', async (request, reply) => {
    const { type, file: fileName } = request.params;
    const name = `${type}/${/^(.{1,20})\.ndjson$/.exec(fileName)?.[1] ?? ''}`;
    const file = FILE.test(name) ? await findFile(tools.unitOfWork, `${SCHEDULING_LINKS}${name}`) : null;
    isForAnybody(reply);
    if (!file) return refuse(reply, 404, 'not-found', 'No such file. $bulk-publish lists the files there are.');
    if (!(await mayAsk(request, reply, tools.budget, costOfFile(request, file)))) return reply;
    if (!(await isKeptUp(tools, file))) return sayOutcome(askLater(reply), 'transient', NOT_KEPT_UP);
    return sendKeptFile(request, reply, file, { unitOfWork: tools.unitOfWork, type: NDJSON });
  });
}

async function sendManifest(
  request: FastifyRequest<{ Querystring: { _since?: unknown } }>,
  reply: FastifyReply,
  { unitOfWork, publicOrigin, budget }: OpenDataTools,
): Promise<FastifyReply> {
  isForAnybody(reply);
  const { _since } = request.query;
  const since = _since === undefined ? 0 : readSince(_since);
  if (since === null) return refuse(reply, 400, 'invalid', '_since is an instant: 2026-12-01T00:00:00Z.');
  if (!(await mayAsk(request, reply, budget, 1))) return reply;
  const files = await findFiles(unitOfWork, SCHEDULING_LINKS);
  if (files.length === 0) return sayOutcome(askLater(reply), 'transient', NOTHING_YET);
  if (!(await isKeptUp({ unitOfWork }, null))) return sayOutcome(askLater(reply), 'transient', NOT_KEPT_UP);
  const query = typeof _since === 'string' ? `?_since=${encodeURIComponent(_since)}` : '';
  const asked = `${publicOrigin}/${SCHEDULING_LINKS}$bulk-publish${query}`;
  const body = manifestOf(files, { request: asked, publicOrigin, since });
  return sendText(request, reply, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

function refuse(reply: FastifyReply, status: number, code: string, diagnostics: string): FastifyReply {
  return sayOutcome(reply.code(status).header('cache-control', 'no-store'), code, diagnostics);
}

/** As FHIR says no. */
function sayOutcome(reply: FastifyReply, code: string, diagnostics: string): FastifyReply {
  const issue = [{ severity: 'error', code, diagnostics }];
  return reply.type(FHIR_JSON).send(JSON.stringify({ resourceType: 'OperationOutcome', issue }));
}
