import type { IncomingMessage } from 'node:http';

/** An answer of the issuer. */
export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

// Larger than any that the flow sends.
const maximumFormBytes = 20_000;

/** An answer in JSON, which nobody keeps. */
export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** A refusal in OAuth's words. */
export const refusal = (status: number, error: string, description: string): Reply =>
  json(status, { error, error_description: description });

/** A form body, or undefined when it is larger than any that the flow sends. */
export const readForm = async (request: IncomingMessage): Promise<URLSearchParams | undefined> => {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > maximumFormBytes) return undefined;
  }
  return new URLSearchParams(text);
};
