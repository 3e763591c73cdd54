import { RefusedOperation } from './cost/cost-limits.js';
import type { Variables } from './cost/cost.js';

/** One operation as GraphQL over HTTP or a page in process brings it. */
export interface GraphqlRequest {
  readonly method: 'GET' | 'POST';
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Reads a parsed JSON body. Every parameter has one shape; anything else is said so, with its name. */
export function readBody(body: unknown): GraphqlRequest {
  if (Array.isArray(body)) throw badRequest('One operation per request: a list of operations is not accepted.');
  if (!isRecord(body)) throw badRequest('The body must be a JSON object with a "query".');
  return readParameters('POST', body);
}

/** Reads a GET's query string, where variables and extensions are JSON text. */
export function readQueryString(query: Readonly<Record<string, unknown>>): GraphqlRequest {
  return readParameters('GET', {
    query: query.query,
    operationName: query.operationName,
    variables: parseJson('variables', query.variables),
    extensions: parseJson('extensions', query.extensions),
  });
}

function readParameters(method: 'GET' | 'POST', parameters: Readonly<Record<string, unknown>>): GraphqlRequest {
  const extensions = readRecord('extensions', parameters.extensions);
  const isByHash = isRecord(extensions.persistedQuery);
  const query = parameters.query ?? (isByHash ? '' : undefined);
  if (query === undefined)
    throw badRequest('Send the document as "query", or its hash as "extensions.persistedQuery".');
  if (typeof query !== 'string') throw badRequest('The parameter "query" must be a text.');
  if (query === '' && !isByHash) throw badRequest('The parameter "query" is empty.');
  const { operationName } = parameters;
  if (operationName != null && typeof operationName !== 'string') {
    throw badRequest('The parameter "operationName" must be a text.');
  }
  return {
    method,
    query,
    // An empty text names none, however it came: it must not be one operation to who judges and another to who executes.
    operationName: operationName === '' ? undefined : (operationName ?? undefined),
    variables: readRecord('variables', parameters.variables),
    extensions,
  };
}

function readRecord(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value == null) return {};
  if (!isRecord(value)) throw badRequest(`The parameter "${name}" must be a map.`);
  return value;
}

function parseJson(name: string, text: unknown): unknown {
  if (text == null || text === '') return undefined;
  if (typeof text !== 'string') throw badRequest(`The parameter "${name}" may be given once.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(`The parameter "${name}" must be JSON.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function badRequest(message: string): RefusedOperation {
  return new RefusedOperation(400, 'BAD_REQUEST', message);
}
