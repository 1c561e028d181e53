import type { OutgoingHttpHeaders } from 'node:http';

/** What the store says over the wire. */
export type StoreAnswer = {
  readonly status: number;
  readonly body: Buffer;
  readonly headers?: OutgoingHttpHeaders;
};

/** A refusal as DynamoDB words it. */
export const refusal = (status: number, type: string, more: object = {}): StoreAnswer => ({
  status,
  body: Buffer.from(
    JSON.stringify({
      __type: `com.amazonaws.dynamodb.v20120810#${type}`,
      message: 'A fault that was asked for',
      ...more,
    }),
  ),
});

/** What DynamoDB says of a request beyond its limits. */
export const refusedAnswer = (message: string): StoreAnswer => ({
  status: 400,
  body: Buffer.from(JSON.stringify({ __type: 'com.amazon.coral.validate#ValidationException', message })),
});

/** What DynamoDB says to a caller whose role does not allow the call. */
export const deniedAnswer = (message: string): StoreAnswer => ({
  status: 400,
  body: Buffer.from(
    JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: message }),
  ),
});
