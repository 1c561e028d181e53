import type { Choose, RouteInput } from '../support/make-input.ts';

/** A request about to be sent: its parts, and what is done to the text of its body once they are what they shall be. */
export type Draft = RouteInput & {
  readonly headers: Readonly<Record<string, string>>;
  readonly rewrite?: (json: string) => string;
  readonly base64?: boolean;
  /** Sent for a body whatever else was done: Base64 of bytes. */
  readonly bytes?: string;
};

/** The body as it is sent: its parts were harmed before its text, in whatever order the harms were drawn. */
export const bodyOf = ({ body, rewrite, base64 = false, bytes }: Draft) => {
  if (bytes !== undefined) return { text: bytes, base64: true };
  const json = body === undefined ? undefined : JSON.stringify(body);
  const text = rewrite === undefined ? json : rewrite(json ?? '{}');
  if (text === undefined) return {};
  return base64 ? { text: Buffer.from(text).toString('base64'), base64 } : { text };
};

export type Mutation = (draft: Draft, choose: Choose) => Draft;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with one of its parts, at any depth, made into another. */
const changed = (value: unknown, choose: Choose, change: (part: unknown) => unknown): unknown => {
  const members = isObject(value) ? Object.keys(value) : [];
  const at = members[choose(members.length)];
  if (isObject(value) && at !== undefined && choose(4) > 0)
    return { ...value, [at]: changed(value[at], choose, change) };
  if (Array.isArray(value) && value.length > 0 && choose(4) > 0) {
    const index = choose(value.length);
    return value.map((item, turn) => (turn === index ? changed(item, choose, change) : item));
  }
  return change(value);
};

const inBody =
  (change: (part: unknown, choose: Choose) => unknown): Mutation =>
  (draft, choose) => ({ ...draft, body: changed(draft.body, choose, part => change(part, choose)) });

const inText =
  (change: (json: string, choose: Choose) => string): Mutation =>
  (draft, choose) => ({ ...draft, rewrite: json => change(draft.rewrite?.(json) ?? json, choose) });

const oneOf = <T>(values: readonly [T, ...T[]], choose: Choose): T =>
  values[choose(values.length)] ?? values[0];

const oddValues = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  '',
  '0',
  'true',
  [],
  {},
  [[]],
  { a: 1 },
] as const;
const oddTexts = [
  ...[
    '\u0000',
    '\u001b[31m',
    'a\r\nSet-Cookie: a=b',
    '\u202egnp.exe',
    '\u200b\u200d\ufeff',
    '\ud800',
    '\u0085',
  ],
  ...[
    'Hoà Bình'.normalize('NFD'),
    'Đặc sản'.normalize('NFD'),
    '=1+1',
    '$'.concat('{jndi:ldap://mau}'),
    '<script>1</script>',
  ],
  ...['../../etc/passwd', 'a#b|c', "' OR 1=1 --", '%00', '\\u0000', '٣', '１２', 'ﬀ'],
] as const;
const ids = [
  '',
  '..',
  '%2e%2e',
  '__proto__',
  'constructor',
  'a'.repeat(5000),
  '01KJ#x',
  '01kj',
  '\u0000',
  '0',
] as const;
/** What the server alone says of records. */
export const serverFields = [
  ...['id', 'state', 'ownerIds', 'createdBy', 'createdAt', 'submittedAt', 'total', 'jurorName', 'version'],
  ...['sealed', 'revoked', 'settlement', 'receiptCode', 'lockedAt', 'publishedAt', 'auditHash', 'salt', '_v'],
] as const;

const withMember = (json: string, member: string): string =>
  json.startsWith('{') ? `{${member}${json === '{}' ? '' : ','}${json.slice(1)}` : `{${member}}`;

/** What is done to a valid request, by name. */
export const mutations = {
  'as it is': draft => draft,
  'another type': inBody((_part, choose) => oneOf(oddValues, choose)),
  'a member left out': inBody(part => {
    const [, ...rest] = isObject(part) ? Object.entries(part) : [];
    return isObject(part) ? Object.fromEntries(rest) : undefined;
  }),
  'a text of odd characters': inBody((part, choose) =>
    typeof part === 'string' ? `${part}${oneOf(oddTexts, choose)}` : oneOf(oddTexts, choose),
  ),
  'decomposed text': inText(json => json.normalize('NFD')),
  'a long text': inBody((_part, choose) => 'ạ'.repeat(oneOf([300, 5000, 100_000], choose))),
  'a body too large': inText(json => `${json}${' '.repeat(600_000)}`),
  // Of small parts; harmed before, they are large: what all makes together is as much as a gateway carries (10 MB), not gigabytes.
  'many items': inBody(part => {
    const bytes = JSON.stringify(part ?? null).length;
    return Array.from({ length: Math.max(2, Math.min(2000, Math.floor(10_000_000 / bytes))) }, () => part);
  }),
  'deep nesting': inText((_json, choose) => {
    const depth = oneOf([31, 33, 2000, 100_000], choose);
    return `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  }),
  'a member nobody knows': inBody(part => ({ ...(isObject(part) ? part : {}), unknownMember: 1 })),
  'a field of the server': inBody((part, choose) => ({
    ...(isObject(part) ? part : {}),
    [serverFields[choose(serverFields.length)] ?? 'id']: 'mau',
  })),
  'a prototype': inText((json, choose) =>
    withMember(
      json,
      oneOf(['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}'], choose),
    ),
  ),
  'a key said twice': inText(json => {
    const first = /^\{("[^"]+"):/.exec(json)?.[1];
    return first === undefined ? '{"a":1,"a":2}' : withMember(json, `${first}:null`);
  }),
  'a number beyond numbers': inText((json, choose) =>
    json.replace(
      /:(\d+|"[^"]*")/,
      `:${oneOf(['NaN', '1e400', '-1e400', 'Infinity', '-0', '0x10', '1_0'], choose)}`,
    ),
  ),
  'a mark before it': inText(json => `\ufeff${json}`),
  'cut off': inText((json, choose) => json.slice(0, choose(json.length))),
  'two of it': inText(json => `${json}${json}`),
  'no JSON': inText((_json, choose) =>
    oneOf(['a=1&b=2', '<a/>', "{'a':1}", 'null', '"a"', '[]', '{"a":1,}'], choose),
  ),
  'bytes that are no text': draft => ({ ...draft, bytes: '/////w==' }),
  'in Base64': draft => ({ ...draft, base64: true }),
  'another media type': (draft, choose) => ({
    ...draft,
    headers: {
      ...draft.headers,
      'content-type': oneOf(['text/plain', '', 'application/xml', 'a'.repeat(9000)], choose),
    },
  }),
  'another version': (draft, choose) => ({
    ...draft,
    headers: {
      ...draft.headers,
      'if-match': oneOf(['*', 'W/"1"', '"1","2"', '"999999999999"', '1', '"-1"'], choose),
    },
  }),
  'another key': (draft, choose) => ({
    ...draft,
    headers: {
      ...draft.headers,
      'idempotency-key': oneOf(['a', 'ạ'.repeat(9), ' '.repeat(9), 'a'.repeat(200)], choose),
    },
  }),
  'an odd id': (draft, choose) => {
    const names = Object.keys(draft.params);
    const name = names[choose(names.length)];
    return name === undefined ? draft : { ...draft, params: { ...draft.params, [name]: oneOf(ids, choose) } };
  },
  'a parameter nobody knows': (draft, choose) => ({
    ...draft,
    query: {
      ...draft.query,
      [oneOf(['state', 'sort', '__proto__', 'limit[]', 'ownerId', ''], choose)]: 'mau',
    },
  }),
  // Several of one name come joined by a comma.
  'a parameter sent twice': (draft, choose) => {
    const names = Object.keys(draft.query);
    const name = names[choose(names.length)] ?? 'limit';
    return { ...draft, query: { ...draft.query, [name]: `${draft.query[name] ?? '1'},2` } };
  },
  'an odd parameter': (draft, choose) => {
    const names = Object.keys(draft.query);
    const name = names[choose(names.length)] ?? 'limit';
    return { ...draft, query: { ...draft.query, [name]: oneOf(oddTexts, choose) } };
  },
  'an odd limit': (draft, choose) => ({
    ...draft,
    query: {
      ...draft.query,
      limit: oneOf(['0', '-1', '101', '1e2', ' 5', 'NaN', '5.5', '0x10', '٣'], choose),
    },
  }),
  'an odd cursor': (draft, choose) => ({
    ...draft,
    query: {
      ...draft.query,
      cursor: oneOf(
        [
          ...(['', 'a', 'null', 'AAAA', '{}', 'a'.repeat(4096), 'a'.repeat(4097)] as const),
          Buffer.from('{"pk":"records","sk":"x"}').toString('base64url'),
          Buffer.from('null').toString('base64url'),
          Buffer.from(JSON.stringify({ __proto__: { a: 1 }, g1: { S: 'x' } })).toString('base64'),
        ],
        choose,
      ),
    },
  }),
} as const satisfies Record<string, Mutation>;

export type MutationName = keyof typeof mutations;
export const mutationNames = Object.keys(mutations) as MutationName[];

/** After these a request may still be one that is obeyed. */
export const gentle: readonly MutationName[] = [
  ...(['as it is', 'as it is', 'as it is', 'as it is', 'decomposed text', 'in Base64'] as const),
  ...(['a text of odd characters', 'another version', 'an odd id', 'a parameter sent twice'] as const),
];
