const year = 31_536_000;

/** What a build calls by its content's hash never changes. */
const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** Cache-Control of a file of the site: for ever where its name is its content, otherwise asked for anew each time. */
export const cachingOf = (path: string): string =>
  hashed.test(path) ? `public, max-age=${year}, immutable` : 'no-cache';

/** Of a file, at the end of its path. */
export const extension = /\.\w+$/;

/** Whether the address is one of a page, drawn by the site's own routes: its last part has no extension. */
export const isPagePath = (path: string): boolean => !extension.test(path);

/** What the API answers under the address of the site, as CloudFront's patterns: `/v1/*`, and whatever else its routes name. */
export const apiPatterns = (routes: readonly string[]): readonly string[] => [
  ...new Set(
    routes.map(route => {
      const [, first, second] = route.split('/');
      return second === undefined ? route : `/${first}/*`;
    }),
  ),
];

/** As CloudFront matches a pattern whose one `*` is its end. */
export const isTakenBy = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Content types of what the site is made of; anything else is served as bytes. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Files are fetched below this path, through a door that adds what S3 cannot send (docs/decisions/0029). */
export const filesPath = '/files';
