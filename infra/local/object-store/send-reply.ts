import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type S3Error, statusByCode } from './errors.ts';
import type { Reply } from './operation.ts';
import { elements, xmlDocument } from './xml.ts';

/**
 * A refused upload is still being sent. If the socket closed at once, a browser would report a network error rather
 * than the refusal, so that much of the rest is read and thrown away before the connection goes.
 */
const lingeringBytes = 4 * 1024 ** 2;

const defined = (headers: Reply['headers'] = {}): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

/** Sends a reply; a body stream that breaks midway breaks the connection. */
export const sendReply = async (res: ServerResponse, { status, headers, body }: Reply): Promise<void> => {
  res.statusCode = status;
  for (const [name, value] of defined(headers)) res.setHeader(name, value);
  if (typeof body === 'object') {
    await pipeline(body, res);
    return;
  }
  const text = body ?? '';
  if (text !== '') res.setHeader('content-type', 'application/xml');
  if (status !== 204 && status !== 304 && !res.hasHeader('content-length'))
    res.setHeader('content-length', Buffer.byteLength(text));
  res.end(text);
};

const discardRest = (req: IncomingMessage): void => {
  let discarded = 0;
  req.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > lingeringBytes) req.destroy();
  });
  req.resume();
};

/** Sends a refusal as S3 does: an XML document, or (HEAD, 304) its headers alone. */
export const sendRefusal = async (
  req: IncomingMessage,
  res: ServerResponse,
  error: S3Error,
  requestId: string,
): Promise<void> => {
  const headers: Record<string, string> = { ...error.headers };
  if (!req.complete) headers.connection = 'close';
  const silent = req.method === 'HEAD' || error.code === 'NotModified';
  const body = xmlDocument(
    'Error',
    elements({ Code: error.code, Message: error.message, ...error.details, RequestId: requestId }),
    true,
  );
  await sendReply(res, { status: statusByCode[error.code], headers, ...(silent ? {} : { body }) });
  if (!req.complete) discardRest(req);
};
