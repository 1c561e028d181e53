import { S3Error } from './errors.ts';
import type { Reply } from './operation.ts';
import type { S3Request } from './request.ts';

/** Pages of this computer, on any port: the product's own web part, built or under development. */
const ownOrigin = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;
const methods: readonly string[] = ['POST', 'PUT', 'GET'];
const exposed = 'ETag, Location, x-amz-version-id, x-amz-checksum-sha256, x-amz-request-id';

/** Headers for the answer to a cross-origin upload or download, as the bucket on AWS gives them; empty for other requests. */
export const corsHeaders = (
  method: string | undefined,
  origin: string | undefined,
): Record<string, string> =>
  origin !== undefined && ownOrigin.test(origin) && methods.includes(method ?? '')
    ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': exposed, vary: 'Origin' }
    : {};

/** Answers a preflight from the product's own origins; refuses every other with 403. */
export const answerPreflight = (request: S3Request): Reply => {
  const origin = request.header('origin');
  const method = request.header('access-control-request-method');
  const allowed = corsHeaders(method, origin);
  if (method === undefined || Object.keys(allowed).length === 0)
    throw new S3Error('AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
  return {
    status: 200,
    headers: {
      ...allowed,
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': request.header('access-control-request-headers'),
      'access-control-max-age': '600',
    },
  };
};
