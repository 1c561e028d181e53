import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Issuer, openIssuer } from '#infra/local/issuer/issuer.ts';

export const people = [
  { sub: 'mau-can-bo', name: 'Nguyễn Văn Mẫu <b>', email: 'mau@example.test', roleLabel: 'Cán bộ (mẫu)' },
  { sub: 'mau-co-so', name: 'Cơ sở mẫu', email: 'co-so@example.test', roleLabel: 'Cơ sở (mẫu)' },
] as const;
export const [official] = people;
export const redirectUri = 'http://127.0.0.1:5173/signed-in';
export const year = 365 * 86_400_000;

let close: (() => void)[] = [];

/** Stops what `open` started. */
export const closeAll = () => {
  for (const step of close) step();
  close = [];
};

export const open = async (
  options: { folder?: string; now?: () => number; realNow?: () => number; path?: string } = {},
) => {
  let issuer: Issuer | undefined;
  const server = createServer((request, response) => {
    if (issuer?.handle(request, response)) return;
    response.writeHead(404).end('not for the issuer');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  const issuerUrl = `http://127.0.0.1:${address.port}${options.path ?? '/issuer'}`;
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'issuer-'));
  issuer = await openIssuer({
    folder,
    issuerUrl,
    clientId: 'web',
    people: () => people,
    now: options.now ?? Date.now,
    ...(options.realNow !== undefined && { realNow: options.realNow }),
  });
  return { issuer, issuerUrl, folder };
};

const verifier = randomBytes(32).toString('base64url');
export const query = (changes: Record<string, string> = {}): URLSearchParams =>
  new URLSearchParams({
    response_type: 'code',
    client_id: 'web',
    redirect_uri: redirectUri,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    scope: 'openid profile email',
    state: 'state-1',
    nonce: 'nonce-1',
    ...changes,
  });

export const choose = (issuerUrl: string, changes: Record<string, string> = {}): Promise<Response> =>
  fetch(`${issuerUrl}/authorize`, {
    method: 'POST',
    body: query({ person: official.sub, ...changes }),
    redirect: 'manual',
  });

export const exchange = (
  issuerUrl: string,
  code: string,
  changes: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${issuerUrl}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      client_id: 'web',
      code_verifier: verifier,
      ...changes,
    }),
  });

export const ask = (issuerUrl: string, changes: Record<string, string>): Promise<Response> =>
  fetch(`${issuerUrl}/authorize?${query(changes)}`, { redirect: 'manual' });

export const codeOf = (response: Response): string =>
  new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
