import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccessDeniedError } from '../access/admit.ts';
import type { Log } from './log.ts';

/** A refusal by one of the service's error names, which the SDK turns into the exception of that name. */
export class WireError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = code;
    this.status = status;
    this.code = code;
  }
}

/** The loud refusal of what this part does not do, with what was asked for. */
export const notImplemented = (what: string): WireError =>
  new WireError(501, 'NotImplementedLocally', `${what} is not implemented by the embedded runtime`);

export const validationError = (message: string, code = 'ValidationException'): WireError =>
  new WireError(400, code, message);

/** Reads a JSON body of at most `maximumBytes`; an empty body reads as an empty object. */
export const readJsonBody = async (request: IncomingMessage, maximumBytes: number): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maximumBytes) throw validationError(`the request is larger than ${maximumBytes} bytes`);
    chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WireError(400, 'SerializationException', `the body is not JSON: ${String(error)}`);
  }
};

const send = (response: ServerResponse, status: number, body: unknown, code?: string): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(code !== undefined && { 'x-amzn-errortype': code }),
  });
  response.end(text);
};

/**
 * Answers one request with what `serve` returns, in JSON; a `WireError` becomes that service error, anything else is
 * logged and answered as InternalServerException, so that the SDK retries it.
 */
export const answerJson = async (
  response: ServerResponse,
  log: Log,
  serve: () => Promise<unknown> | unknown,
): Promise<void> => {
  try {
    send(response, 200, (await serve()) ?? {});
  } catch (error) {
    if (error instanceof WireError) {
      send(response, error.status, { Message: error.message, message: error.message }, error.code);
      return;
    }
    if (error instanceof AccessDeniedError) {
      log('access.denied', { error: error.message });
      send(response, 403, { Message: error.message, message: error.message }, error.name);
      return;
    }
    log('wire.failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    const message = 'the embedded service failed; its log says why';
    send(response, 500, { Message: message, message }, 'InternalServerException');
  }
};
