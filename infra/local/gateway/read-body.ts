import type { IncomingMessage } from 'node:http';

export type BodyOutcome =
  | { readonly kind: 'complete'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'gone' };

/** Reads a whole body, giving up on one that is larger or slower than allowed, or whose sender went away. */
export const readBody = (
  request: IncomingMessage,
  limits: { readonly maxBytes: number; readonly timeoutMs: number },
): Promise<BodyOutcome> =>
  new Promise(resolve => {
    if (Number(request.headers['content-length'] ?? 0) > limits.maxBytes)
      return resolve({ kind: 'too-large' });
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (outcome: BodyOutcome) => {
      clearTimeout(timer);
      request.off('data', take).off('end', complete).off('close', gone).off('error', gone);
      // A late error of an abandoned request concerns nobody any more.
      request.on('error', () => undefined);
      request.pause();
      resolve(outcome);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.maxBytes) return finish({ kind: 'too-large' });
      chunks.push(chunk);
    };
    const complete = () => finish({ kind: 'complete', bytes: Buffer.concat(chunks) });
    const gone = () => finish({ kind: 'gone' });
    const timer = setTimeout(() => finish({ kind: 'too-slow' }), limits.timeoutMs);
    request.on('data', take).on('end', complete).on('close', gone).on('error', gone);
  });
