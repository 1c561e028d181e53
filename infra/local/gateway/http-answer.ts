import * as z from 'zod';

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
};

const headerValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const structuredSchema = z.object({
  statusCode: z.coerce.number().int().min(200).max(599),
  headers: z.record(z.string(), headerValue).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Headers that belong to the connection, which is the gateway's and not the function's. */
const connectionHeaders = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The gateway's own answers, word for word as API Gateway gives them. */
export const gatewayAnswer = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  cookies: [],
  body: Buffer.from(JSON.stringify({ message })),
});

const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !connectionHeaders.has(name)),
  );

/**
 * Maps what a function returned to an answer, by payload format 2.0: a value with `statusCode` says everything itself,
 * any other becomes 200 with that value as JSON. Undefined where API Gateway would answer 500 (malformed result).
 */
export const answerOf = (result: unknown): HttpAnswer | undefined => {
  const isStructured = typeof result === 'object' && result !== null && 'statusCode' in result;
  if (!isStructured) {
    const text = typeof result === 'string' ? result : (JSON.stringify(result) ?? 'null');
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body: Buffer.from(text),
    };
  }
  const parsed = structuredSchema.safeParse(result);
  if (!parsed.success) return undefined;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  const given = lowered(headers ?? {});
  return {
    status: statusCode,
    headers: bytes.length > 0 ? { 'content-type': 'text/plain;charset=UTF-8', ...given } : given,
    cookies: cookies ?? [],
    body: bytes,
  };
};
