import type { FastifyInstance } from 'fastify';
import { costOfFile, sendKeptFile } from '../kept-files/kept-file-answer.js';
import { findFile, findFiles } from '../kept-files/kept-files.repository.js';
import {
  askLater,
  isForAnybody,
  isKeptUp,
  mayAsk,
  NOT_KEPT_UP,
  sayInALine,
  sendText,
  type OpenDataTools,
} from '../open-answer.js';
import { HSDS_VERSION, HUMAN_SERVICES } from './hsds-files.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The directory as HSDS 3, the format of directories of human services. */
export function serveHumanServices(http: FastifyInstance, { unitOfWork, publicOrigin, budget }: OpenDataTools): void {
  http.get('/hsds', async (request, reply) => {
    isForAnybody(reply);
    if (!(await mayAsk(request, reply, budget, 1))) return reply;
    if (!(await isKeptUp({ unitOfWork }, null))) return sayInALine(askLater(reply), NOT_KEPT_UP);
    const files = await findFiles(unitOfWork, HUMAN_SERVICES);
    const index = {
      version: HSDS_VERSION,
      files: files.map(({ kind, name, lines, changedAt }) => ({
        contains: kind,
        url: `${publicOrigin}/${name}`,
        count: lines,
        last_modified: changedAt.toISOString(),
      })),
    };
    return sendText(request, reply, JSON_TYPE, `${JSON.stringify(index)}\n`);
  });
  http.get<{ Params: { file: string } }>('/hsds/:file', async (request, reply) => {
    const { file: name } = request.params;
    const isKnown = name === 'services.json' || name === 'organizations.json';
    const file = isKnown ? await findFile(unitOfWork, HUMAN_SERVICES + name) : null;
    if (!file) return reply.callNotFound();
    isForAnybody(reply);
    if (!(await mayAsk(request, reply, budget, costOfFile(request, file)))) return reply;
    if (!(await isKeptUp({ unitOfWork }, file))) return sayInALine(askLater(reply), NOT_KEPT_UP);
    return sendKeptFile(request, reply, file, { unitOfWork, type: JSON_TYPE });
  });
}
