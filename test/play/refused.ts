import type { Reply } from '../support/http/api-client.ts';

/** Throws unless the answer is a problem document of the status (and code, where it matters); answers the code. */
export const mustRefuse = (reply: Reply, status: number, code?: string): string => {
  const { body } = reply;
  const found =
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
      ? body.code
      : '';
  if (reply.status !== status || (code !== undefined && found !== code))
    throw new Error(
      `expected ${status} ${code ?? ''}, got ${reply.status} ${JSON.stringify(body).slice(0, 400)}`,
    );
  return found;
};
