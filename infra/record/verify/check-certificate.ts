/**
 * Checks a certificate's signed statement with keys published by the system, without the system: it needs Node and these two
 * files alone, and imports nothing of ours. `node check-certificate.ts STATEMENT --keys KEYS`
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const knownType = 'tieu-bieu.certificate.1';

class Refused extends Error {}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseObject = (json: string, what: string): Readonly<Record<string, unknown>> => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Refused(`${what} is not JSON`);
  }
  if (!isObject(value)) throw new Refused(`${what} is not a JSON object`);
  return value;
};

/** The statement alone, or the API's answer that holds it. */
const readStatement = (text: string): string => {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return trimmed;
  const { statement } = parseObject(trimmed, 'the statement file');
  if (typeof statement !== 'string') throw new Refused('the statement file holds no statement');
  return statement;
};

/** The key of that name. The name is the key's own thumbprint (RFC 7638): a file cannot pass another key off under it. */
const keyNamed = (keysJson: string, kid: unknown) => {
  const { keys } = parseObject(keysJson, 'the key file');
  const named = (Array.isArray(keys) ? keys : []).filter(isObject).find(key => key.kid === kid);
  if (named === undefined) throw new Refused(`the key file has no key ${String(kid)}`);
  const { kty, crv, x, y } = named;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string')
    throw new Refused('the key is not a P-256 key');
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  if (thumbprint !== kid) throw new Refused('the key is not the one its name says');
  return createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
};

/** What the statement says, once its signature holds. */
const check = (statementText: string, keysJson: string): Readonly<Record<string, unknown>> => {
  const parts = readStatement(statementText).split('.');
  const [header, payload, signature] = parts;
  if (parts.length !== 3 || !header || !payload || !signature)
    throw new Refused('this is no signed statement');
  const decoded = (part: string) => Buffer.from(part, 'base64url');
  const { alg, kid } = parseObject(decoded(header).toString('utf8'), 'the header');
  if (alg !== 'ES256') throw new Refused(`signed by ${String(alg)}, not ES256`);
  const key = keyNamed(keysJson, kid);
  const holds = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    decoded(signature),
  );
  if (!holds)
    throw new Refused('THE SIGNATURE DOES NOT HOLD: the statement was changed, or another key signed it');
  const statement = parseObject(decoded(payload).toString('utf8'), 'the statement');
  if (statement.type !== knownType)
    throw new Refused(`a statement of an unknown kind: ${String(statement.type)}`);
  return statement;
};

const usage = 'npm run check-certificate -- STATEMENT --keys KEYS';

try {
  const { values, positionals } = parseArgs({
    options: { keys: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || values.keys === undefined) throw new Refused(`usage: ${usage}`);
  const statement = check(readFileSync(file, 'utf8'), readFileSync(values.keys, 'utf8'));
  process.stdout.write(`${JSON.stringify(statement, null, 2)}\n`);
  process.stdout.write(
    `The signature holds. As of ${String(statement.asOf)}: ${String(statement.status)}.\n`,
  );
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
