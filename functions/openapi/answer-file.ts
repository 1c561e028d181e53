import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Nothing but this origin's own files; the page's renderer writes style elements and works in a blob of its own. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The files that the build put beside the bundle, compressed, by the route that asks for them. */
const files = {
  'GET /openapi.json': { name: 'openapi.json.gz', type: 'application/json; charset=utf-8' },
  'GET /docs': { name: 'docs.html.gz', type: 'text/html; charset=utf-8' },
  'GET /docs/redoc.js': { name: 'redoc.js.gz', type: 'text/javascript; charset=utf-8' },
} as const satisfies Record<string, { readonly name: string; readonly type: string }>;

const isFile = (routeKey: string): routeKey is keyof typeof files => routeKey in files;

/** Answers with a file of `folder`, compressed as it lies there; 404 for any other route. */
export const answerFile = (folder: string, routeKey: string): APIGatewayProxyStructuredResultV2 => {
  if (!isFile(routeKey)) return { statusCode: 404, headers: { 'content-type': 'text/plain' }, body: '' };
  const { name, type } = files[routeKey];
  return {
    statusCode: 200,
    headers: {
      'content-type': type,
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=300',
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    isBase64Encoded: true,
    body: readFileSync(join(folder, name)).toString('base64'),
  };
};
