import { type Statement, statementType } from '#shared/domain/recognition/statement.ts';

type PublishedKey = {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
};

export type Verdict =
  | { readonly is: 'genuine'; readonly statement: Statement }
  /** No signed statement at all, of another kind, changed since it was signed, or signed by a key that is not published. */
  | { readonly is: 'no-statement' | 'changed' | 'unknown-key' };

const bytesOf = (part: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
const jsonOf = (part: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(part)));
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Our own kind says which members it has; only what our key has signed is shown as one. */
const isStatement = (value: unknown): value is Statement => isObject(value) && value.type === statementType;

/** The compact form, alone or within the API's answer. */
const compactOf = (text: string): string => {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return trimmed;
  const answer: unknown = JSON.parse(trimmed);
  return isObject(answer) && typeof answer.statement === 'string' ? answer.statement : '';
};

/** The key of that name, if it is really its own: the name is the thumbprint of the key (RFC 7638). */
const keyNamed = async (keys: readonly PublishedKey[], kid: unknown): Promise<PublishedKey | undefined> => {
  const key = keys.find(known => known.kid === kid);
  if (key === undefined) return undefined;
  const { crv, kty, x, y } = key;
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify({ crv, kty, x, y })),
  );
  const thumbprint = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return thumbprint.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === kid ? key : undefined;
};

/** Checks a signed statement on this device alone, against keys that were published. */
export const verifyStatement = async (text: string, keys: readonly PublishedKey[]): Promise<Verdict> => {
  let parts: readonly string[];
  let header: unknown;
  let statement: unknown;
  let signature: Uint8Array<ArrayBuffer>;
  try {
    parts = compactOf(text).split('.');
    header = jsonOf(parts[0] ?? '');
    statement = jsonOf(parts[1] ?? '');
    signature = bytesOf(parts[2] ?? '');
  } catch {
    return { is: 'no-statement' };
  }
  if (parts.length !== 3 || !isObject(header) || header.alg !== 'ES256' || !isStatement(statement))
    return { is: 'no-statement' };
  const named = await keyNamed(keys, header.kid);
  if (named === undefined) return { is: 'unknown-key' };
  const { kty, crv, x, y } = named;
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, false, ['verify']);
  const holds = await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    signature,
    new TextEncoder().encode(`${parts[0]}.${parts[1]}`),
  );
  return holds ? { is: 'genuine', statement } : { is: 'changed' };
};
