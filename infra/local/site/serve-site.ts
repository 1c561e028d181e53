import type { IncomingMessage, ServerResponse } from 'node:http';
import { cachingOf, isPagePath, isTakenBy } from '#infra/site/site-paths.ts';
import { siteHeaders } from '#infra/site/site-policy.ts';
import type { SiteSettings } from '#infra/site/site-settings.ts';
import { type Coding, openSiteFiles } from './site-files.ts';

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

/** The best coding that the asker takes. Weights are not looked at, except that 0 is a refusal. */
const codingFor = (accepted: string): Coding => {
  const takes = (coding: string) =>
    new RegExp(`(^|[\\s,])${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
};

/**
 * Serves the built site as CloudFront would: files with their types and caching, the first page for each address of a page,
 * `/config.json`, and the same security headers. It leaves to others (false) what is the API's and files that it does not have.
 * @param api patterns of the paths where the API answers
 */
export const openSite = ({
  folder,
  settings,
  api,
}: {
  readonly folder: string;
  readonly api: readonly string[];
  readonly settings: () => SiteSettings;
}) => {
  const fileAt = openSiteFiles(folder);
  const isOfApi = (path: string): boolean => api.some(pattern => isTakenBy(pattern, path));
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    // Not by URL, which would resolve the dots that are to be refused.
    const path = decoded((request.url ?? '/').replace(/[?#].*$/s, ''));
    if (path === undefined || !path.startsWith('/') || isOfApi(path)) return false;
    const { filesOrigin, signIn } = settings();
    // Files are fetched from here, by the name that the issuer has too.
    const own = new URL(signIn.token).origin;
    const security = siteHeaders({ filesUrl: filesOrigin, downloadsUrl: own, signInUrl: own });
    const send = (status: number, headers: Record<string, string | number>, body?: Buffer) => {
      response.writeHead(status, { ...security, ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
      return true;
    };
    if (path === '/config.json') {
      const body = Buffer.from(JSON.stringify(settings()));
      return send(
        200,
        { 'content-type': 'application/json', 'cache-control': 'no-cache', 'content-length': body.length },
        body,
      );
    }
    const file = fileAt(path) ?? (isPagePath(path) ? fileAt('/index.html') : undefined);
    if (file === undefined) return false;
    const caching = { 'cache-control': cachingOf(path), etag: file.tag, vary: 'accept-encoding' };
    if (request.headers['if-none-match'] === file.tag) return send(304, caching);
    const coding = codingFor(request.headers['accept-encoding'] ?? '');
    const body = file.in(coding);
    const coded = coding === 'identity' || body === file.in('identity') ? {} : { 'content-encoding': coding };
    return send(
      200,
      { ...caching, ...coded, 'content-type': file.type, 'content-length': body.length },
      body,
    );
  };
};
