import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Contract } from '#shared/contracts/contract.ts';
import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import { problemsOf } from './issues.ts';
import { MalformedJsonError, parseStrictJson } from './strict-json.ts';

/** Largest JSON body; files go to the object store by ticket. */
export const maxBodyBytes = 512 * 1024;

export type ParsedRequest = {
  readonly input: { readonly params: unknown; readonly query: unknown; readonly body: unknown };
  readonly ifVersion: number | undefined;
  readonly idempotencyKey: string | undefined;
};

const bodyOf = ({ bodyBytes = maxBodyBytes }: Contract, event: APIGatewayProxyEventV2): Result<unknown> => {
  if (event.body === undefined || event.body === '') return ok(undefined);
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body;
  if (Buffer.byteLength(text) > bodyBytes) return fail('request.too-large');
  if (!/^application\/([a-z.+-]+\+)?json\b/i.test(event.headers['content-type'] ?? ''))
    return fail('request.media-type');
  try {
    return ok(parseStrictJson(text));
  } catch (error) {
    if (error instanceof MalformedJsonError) return fail('request.malformed');
    throw error;
  }
};

const versionOf = (contract: Contract, event: APIGatewayProxyEventV2): Result<number | undefined> => {
  if (contract.version !== 'matched') return ok(undefined);
  const header = event.headers['if-match'];
  if (header === undefined) return fail('request.version-missing');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  // Any other tag cannot be current; the current one is only told once the resource is known to be the caller's.
  return ok(version === undefined ? -1 : Number(version));
};

const keyOf = (contract: Contract, event: APIGatewayProxyEventV2): Result<string | undefined> => {
  if (contract.method !== 'POST') return ok(undefined);
  const key = event.headers['idempotency-key'];
  if (key === undefined) return fail('request.idempotency-key-missing');
  return /^[\x21-\x7e]{8,128}$/.test(key) ? ok(key) : fail('request.idempotency-key-malformed');
};

/** Half a character is no text: no store takes it, and no reader of two would make the same of it. */
const halfCharacters = (part: 'params' | 'query', values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values)
    .filter(([name, value = '']) => !`${name}=${value}`.isWellFormed())
    .map(([name]): Problem => ({ pointer: `/${part}/${name.toWellFormed()}`, code: 'field.format' }));

/** Path, query, body and headers against the contract, together: one answer names every wrong field. Strict throughout. */
export const parseRequest = (contract: Contract, event: APIGatewayProxyEventV2): Result<ParsedRequest> => {
  const body = bodyOf(contract, event);
  if (!body.ok) return body;
  const ifVersion = versionOf(contract, event);
  if (!ifVersion.ok) return ifVersion;
  const idempotencyKey = keyOf(contract, event);
  if (!idempotencyKey.ok) return idempotencyKey;
  const { pathParameters: path = {}, queryStringParameters: query = {} } = event;
  const parts = {
    params: contract.params.safeParse(path),
    query: contract.query.safeParse(query),
    body: contract.body.safeParse(body.value),
  };
  const problems: Problem[] = [...halfCharacters('query', query)];
  for (const part of ['params', 'query', 'body'] as const) {
    const { error } = parts[part];
    if (error) problems.push(...problemsOf(part, error));
  }
  // An id of the wrong form is the id of nothing: the same answer as for one that does not exist.
  if (parts.params.error || halfCharacters('params', path).length > 0) return fail('resource.not-found');
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  return ok({
    input: { params: parts.params.data, query: parts.query.data, body: parts.body.data },
    ifVersion: ifVersion.value,
    idempotencyKey: idempotencyKey.value,
  });
};
