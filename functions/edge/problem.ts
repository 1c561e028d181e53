import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem, Refusal } from '#shared/kernel/result.ts';
import { fill } from '#shared/text/fill.ts';
import { problemTexts } from '#shared/text/problems/index.ts';

const say = (code: string, params?: Readonly<Record<string, string | number>>) => {
  const text = problemTexts[code as keyof typeof problemTexts];
  if (text === undefined) throw new Error(`the refusal ${code} has no sentences in shared/text/problems`);
  return { status: text.status, vi: fill(text.vi, params), en: fill(text.en, params) };
};

const pointerOf = ({ pointer, code, params }: Problem) => {
  const { vi, en } = say(code, params);
  return { pointer, code, vi, en };
};

/** Seconds a caller should wait before trying again, by status. */
const retryAfter: Readonly<Record<number, string>> = { 429: '60', 503: '2' };

/** A refusal as RFC 9457 problem details: stable code, both languages, a pointer to each wrong field. */
export const problemResponse = (refusal: Refusal, requestId: string): APIGatewayProxyStructuredResultV2 => {
  const { status, vi, en } = say(refusal.code, { requestId, ...refusal.params });
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(retryAfter[status] === undefined ? {} : { 'retry-after': retryAfter[status] }),
      ...(refusal.code === 'request.version-stale' && refusal.params?.current !== undefined
        ? { etag: `"${refusal.params.current}"` }
        : {}),
    },
    body: JSON.stringify({
      type: `urn:tieu-bieu:problem:${refusal.code}`,
      status,
      code: refusal.code,
      title: vi,
      detail: en,
      messages: { vi, en },
      ...(refusal.params === undefined ? {} : { params: refusal.params }),
      ...(refusal.pointers === undefined ? {} : { problems: refusal.pointers.map(pointerOf) }),
      requestId,
    }),
  };
};
