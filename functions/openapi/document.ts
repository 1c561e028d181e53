import type { Contract } from '#shared/contracts/contract.ts';
import { describeContract } from './describe-contract.ts';

type Json = Readonly<Record<string, unknown>>;

const sentences = {
  type: 'object',
  required: ['vi', 'en'],
  properties: { vi: { type: 'string' }, en: { type: 'string' } },
} as const;

/** RFC 9457 problem details, as every refusal is answered. */
const problem = {
  type: 'object',
  required: ['type', 'status', 'code', 'title', 'detail', 'messages', 'requestId'],
  properties: {
    type: { type: 'string', examples: ['urn:tieu-bieu:problem:request.invalid'] },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; programs decide by it.', examples: ['request.invalid'] },
    title: { type: 'string', description: 'Vietnamese.' },
    detail: { type: 'string', description: 'English.' },
    messages: sentences,
    params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    problems: {
      type: 'array',
      description: 'Every wrong field at once.',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'vi', 'en'],
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer into the request.',
            examples: ['/body/title'],
          },
          code: { type: 'string' },
          ...sentences.properties,
        },
      },
    },
    requestId: { type: 'string' },
  },
} as const;

const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
} as const;

const components = {
  securitySchemes: {
    person: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'A person, signed in with the issuer.',
    },
    apiToken: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'tb_…',
      description: "A producer's own system. Made by create-api-token.",
    },
  },
  parameters: {
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      required: true,
      description: 'The ETag that was last read: nobody overwrites what they have not seen.',
      schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
    },
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description:
        'New for each intent, the same for each retry of it: a retry gets the first answer, for 7 days.',
      schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[\\x21-\\x7e]{8,128}$' },
    },
  },
  headers: {
    ETag: { description: 'The version that was read or written.', schema: { type: 'string' } },
    RetryAfter: { description: 'Seconds.', schema: { type: 'integer' } },
  },
  responses: {
    Problem: { description: 'A refusal, with its reason in both languages.', content: problemContent },
    Later: {
      description: 'Not now; nothing was done.',
      headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
      content: problemContent,
    },
  },
  schemas: { Problem: problem },
} as const;

/** The OpenAPI 3.1 document of the contracts: nothing in it is written down twice. Routes outside /v1 are pages, not API. */
export const openApiDocument = (
  routes: readonly { readonly contract: Contract; readonly tag: string }[],
): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const { contract, tag } of routes) {
    if (!contract.path.startsWith('/v1/')) continue;
    const path = paths[contract.path] ?? {};
    paths[contract.path] = path;
    path[contract.method.toLowerCase()] = describeContract(contract, tag);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Tiêu Biểu',
      version: '1',
      description:
        'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu: từ ngày mở đợt đến giấy chứng nhận. Selection of typical rural industrial products, from the opening of a round to its certificates. Times are UTC, days are those of Viet Nam, points are hundredths.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map(name => ({ name })),
    paths,
    components,
  };
};

/** The page that shows the document to people; all it loads comes from this origin. */
export const docsPage = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tiêu Biểu · API</title>
</head>
<body>
<redoc spec-url="/openapi.json" disable-search="false" hide-download-button="false"></redoc>
<noscript><p>Trang này cần JavaScript; bản máy đọc ở <a href="/openapi.json">/openapi.json</a>.</p></noscript>
<script src="/docs/redoc.js"></script>
</body>
</html>
`;
