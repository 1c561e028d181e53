import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors } from 'jose';
import type { Log } from '../wire/log.ts';
import { type AuthorizationRequest, isLoopback, parseAuthorization } from './authorization-request.ts';
import { openCodes } from './codes.ts';
import { json, type Reply, readForm, refusal } from './reply.ts';
import { openRevocations } from './revocations.ts';
import { pageHeaders, signInPage } from './sign-in-page.ts';
import { algorithm, openSigningKey } from './signing-key.ts';
import { openTokenEndpoint } from './token-endpoint.ts';
import { type Person, readAccessToken, readRefreshToken, signTokens, type Tokens } from './tokens.ts';

export type Issuer = {
  /** Answers the request if it is for the issuer; false leaves it untouched. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Tokens for a sample person without the sign-in page; `now` in milliseconds, `ttl` in seconds. */
  readonly mint: (person: Person, now: number, ttl: number) => Promise<Tokens>;
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
};

/**
 * Opens a local OpenID Connect issuer (code flow with PKCE, tokens in Cognito's shape). It vouches for sample people on
 * this computer and for nothing else: no passwords, and redirects only to loopback addresses.
 */
export const openIssuer = async (options: {
  readonly folder: string;
  /** The `iss` of the tokens; its path is where the issuer answers. */
  readonly issuerUrl: string;
  readonly clientId: string;
  readonly people: () => readonly Person[];
  /** A person by subject or address, where more can sign in than the page lists. @default one of `people` */
  readonly personOf?: (hint: string) => Person | undefined;
  readonly now: () => number;
  readonly log?: Log;
  readonly realNow?: () => number;
}): Promise<Issuer> => {
  const { clientId, people, now } = options;
  const issuerUrl = options.issuerUrl.replace(/\/$/, '');
  const log = options.log ?? (() => undefined);
  const realNow = options.realNow ?? Date.now;
  if (!isLoopback(issuerUrl))
    throw new Error(`the local issuer must be on a loopback address, not ${issuerUrl}`);
  const basePath = new URL(issuerUrl).pathname.replace(/\/$/, '');
  const key = await openSigningKey(options.folder);
  const settings = { key, issuerUrl, clientId, realNow };
  const codes = openCodes(realNow);
  const revocations = openRevocations();
  const personOf =
    options.personOf ??
    ((hint: string) =>
      people().find(({ sub, email }) => sub === hint || email.toLowerCase() === hint.toLowerCase()));
  const jwks = { keys: [{ ...key.jwk }] };

  const discovery = {
    issuer: issuerUrl,
    authorization_endpoint: `${issuerUrl}/authorize`,
    token_endpoint: `${issuerUrl}/token`,
    userinfo_endpoint: `${issuerUrl}/userinfo`,
    end_session_endpoint: `${issuerUrl}/logout`,
    revocation_endpoint: `${issuerUrl}/revoke`,
    jwks_uri: `${issuerUrl}/.well-known/jwks.json`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [algorithm],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    scopes_supported: ['openid', 'profile', 'email'],
  };

  /** Back to who asked, with what came of it. */
  const leadBack = (
    { redirect_uri, state }: AuthorizationRequest,
    outcome: Record<string, string>,
  ): Reply => {
    const target = new URL(redirect_uri);
    for (const [name, value] of Object.entries(outcome)) target.searchParams.set(name, value);
    if (state !== undefined) target.searchParams.set('state', state);
    return { status: 303, headers: { location: target.href, 'cache-control': 'no-store' } };
  };

  const authorize = (url: URL): Reply => {
    const parsed = parseAuthorization(url.searchParams, clientId);
    if ('wrong' in parsed) return refusal(400, 'invalid_request', parsed.wrong);
    const { request } = parsed;
    const hinted = request.login_hint === undefined ? undefined : personOf(request.login_hint);
    if (request.prompt === 'none')
      return leadBack(
        request,
        hinted === undefined
          ? { error: 'login_required' }
          : { code: codes.issue({ sub: hinted.sub, request }) },
      );
    return {
      status: 200,
      headers: pageHeaders,
      body: signInPage(people(), request, `${basePath}/authorize`, hinted),
    };
  };

  const choosePerson = async (request: IncomingMessage): Promise<Reply> => {
    const form = await readForm(request);
    if (form === undefined) return refusal(413, 'invalid_request', 'the form is too large');
    const parsed = parseAuthorization(form, clientId);
    if ('wrong' in parsed) return refusal(400, 'invalid_request', parsed.wrong);
    const person = personOf(form.get('person') ?? '');
    if (person === undefined) return refusal(400, 'invalid_request', 'person: nobody by that id');
    return leadBack(parsed.request, { code: codes.issue({ sub: person.sub, request: parsed.request }) });
  };

  /** Nothing is kept of who is signed in: what renews a session is taken back by itself, and here is the way back. */
  const signOut = (url: URL): Reply => {
    const back = url.searchParams.get('logout_uri') ?? '';
    if (url.searchParams.get('client_id') !== clientId || !isLoopback(back))
      return refusal(400, 'invalid_request', 'needs client_id, and logout_uri on this computer');
    return { status: 303, headers: { location: new URL(back).href, 'cache-control': 'no-store' } };
  };

  const giveTokens = openTokenEndpoint({ settings, codes, revocations, personOf, now });
  const answerGrant = async (request: IncomingMessage): Promise<Reply> => {
    const form = await readForm(request);
    return form === undefined ? refusal(413, 'invalid_request', 'the form is too large') : giveTokens(form);
  };

  /** Takes a refresh token back; of one that is none, nothing is said (RFC 7009, section 2.2). */
  const revoke = async (request: IncomingMessage): Promise<Reply> => {
    const form = await readForm(request);
    if (form === undefined) return refusal(413, 'invalid_request', 'the form is too large');
    const token = form.get('token') ?? '';
    if ((await readRefreshToken(settings, token, form.get('client_id') ?? '')) !== undefined)
      revocations.revoke(token);
    return json(200, {});
  };

  const tellWho = async (request: IncomingMessage): Promise<Reply> => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const unauthorized = { ...refusal(401, 'invalid_token', 'not an access token of this issuer') };
    if (token === undefined) return unauthorized;
    try {
      const sub = await readAccessToken(settings, token);
      const person = sub === undefined ? undefined : personOf(sub);
      if (person === undefined) return unauthorized;
      return json(200, { sub: person.sub, name: person.name, email: person.email, email_verified: true });
    } catch (error) {
      if (error instanceof errors.JOSEError) return unauthorized;
      throw error;
    }
  };

  const routes: Readonly<Record<string, (request: IncomingMessage, url: URL) => Promise<Reply> | Reply>> = {
    'GET /.well-known/openid-configuration': () => json(200, discovery),
    'GET /.well-known/jwks.json': () => json(200, jwks),
    'GET /authorize': (_request, url) => authorize(url),
    'GET /logout': (_request, url) => signOut(url),
    'POST /authorize': choosePerson,
    'POST /token': answerGrant,
    'POST /revoke': revoke,
    'GET /userinfo': tellWho,
    'POST /userinfo': tellWho,
  };
  const paths = new Set(Object.keys(routes).map(route => route.split(' ')[1]));

  const corsHeaders = (request: IncomingMessage, path: string): Record<string, string> => {
    const { origin } = request.headers;
    // The page itself is never read across origins; tokens and keys may be, by applications on this computer.
    if (origin === undefined || path === '/authorize' || !isLoopback(origin)) return {};
    return { 'access-control-allow-origin': origin, vary: 'origin' };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, url: URL, path: string) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const serve = routes[`${method} ${path}`];
    const cors = corsHeaders(request, path);
    // A foreign name in Host is another site whose name was pointed at this computer.
    const foreign = !isLoopback(`http://${request.headers.host ?? ''}`);
    const reply: Reply = foreign
      ? refusal(403, 'invalid_request', 'the issuer answers under a loopback name only')
      : serve !== undefined
        ? await serve(request, url)
        : method === 'OPTIONS' && 'access-control-allow-origin' in cors
          ? {
              status: 204,
              headers: {
                'access-control-allow-methods': 'GET, POST',
                'access-control-allow-headers': 'authorization, content-type',
              },
            }
          : refusal(405, 'invalid_request', 'this method is not allowed here');
    response.writeHead(reply.status, { ...cors, ...reply.headers });
    response.end(reply.body);
  };

  return {
    jwks,
    mint: (person, at, ttl) => signTokens(settings, { person, now: at, ttl }),
    handle: (request, response) => {
      const url = URL.parse(request.url ?? '/', issuerUrl);
      if (url === null || !url.pathname.startsWith(`${basePath}/`)) return false;
      const path = url.pathname.slice(basePath.length);
      if (!paths.has(path)) return false;
      answer(request, response, url, path).catch(error => {
        log('issuer.failed', { path, error: String(error) });
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
      return true;
    },
  };
};
