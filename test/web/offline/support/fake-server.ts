import type { Contract } from '#shared/contracts/contract.ts';
import { isObject } from '#web/offline/records/json.ts';
import type { Json, KeptProblem } from '#web/offline/records/record.ts';
import type { Outcome, Request, Sender } from '#web/offline/sender.ts';

/** What becomes of the next request: `lost` never arrives, `unheard` is done and its answer lost. */
export type Weather = 'fine' | 'lost' | 'unheard' | 'busy' | 'signed-out';

type Resource = { body: Record<string, Json>; version: number };
type Answer = { readonly body: Json; readonly version: number | null };
type Handled = Answer | KeptProblem;
type Handler = (params: Record<string, string>, body: Json, request: Request) => Handled;

export const problem = (status: number, code: string, pointers: readonly string[] = []): KeptProblem => ({
  status,
  code,
  messages: { vi: code, en: code },
  problems: pointers.map(pointer => ({ pointer, code: `${code}.field`, vi: pointer, en: pointer })),
});

const isProblem = (handled: Handled): handled is KeptProblem => 'status' in handled;
const object = (value: Json): Record<string, Json> => (isObject(value) ? { ...value } : {});
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/**
 * A server of records held in memory that keeps the promises of the API: one effect a key, versions, bodies by the contracts'
 * schemas. `weather` says what becomes of each request.
 */
export const openFakeServer = (weather: () => Weather = () => 'fine') => {
  const held = new Map<string, Resource>();
  const answers = new Map<string, Answer>();
  const seen: {
    readonly id: string;
    readonly body: Json;
    readonly key: string | null;
    readonly etag: string | null;
  }[] = [];
  const rules = new Map<string, (body: Record<string, Json>) => KeptProblem | null>();
  let count = 0;

  const put = (id: string, body: Record<string, Json>): Answer => {
    const before = held.get(id);
    const after = { body: { ...body }, version: (before?.version ?? 0) + 1 };
    held.set(id, after);
    return { body: structuredClone(after.body), version: after.version };
  };
  const make =
    (extra: (params: Record<string, string>, body: Record<string, Json>) => Record<string, Json>): Handler =>
    (params, body) => {
      const given = object(body);
      const refused = rules.get('create')?.(given) ?? null;
      if (refused !== null) return refused;
      count += 1;
      const id = `01J${String(count).padStart(23, '0')}`;
      return put(id, { ...given, ...extra(params, given), id });
    };
  const read: Handler = params => {
    const id = Object.values(params).join('~');
    const found = held.get(id);
    return found === undefined
      ? problem(404, 'resource.not-found')
      : { body: structuredClone(found.body), version: found.version };
  };
  const change: Handler = (params, body, { etag }) => {
    const id = Object.values(params).join('~');
    const found = held.get(id);
    if (found === undefined) return problem(404, 'resource.not-found');
    if (etag !== `"${found.version}"`) return problem(412, 'request.version-stale');
    const given = object(body);
    const refused = rules.get('change')?.(given) ?? null;
    if (refused !== null) return refused;
    if (!isObject(given.scores ?? null)) return put(id, { ...found.body, ...given });
    const scores = { ...object(found.body.scores ?? null), ...object(given.scores ?? null) };
    for (const [line, score] of Object.entries(scores)) if (score === null) delete scores[line];
    return put(id, { ...found.body, ...given, scores });
  };
  const listed = (holds: (body: Record<string, Json>) => boolean): Answer => ({
    body: { items: [...held.values()].map(({ body }) => body).filter(holds), cursor: null },
    version: null,
  });
  const settle =
    (state: string): Handler =>
    params => {
      const id = Object.values(params).join('~');
      const found = held.get(id);
      if (found === undefined) return problem(404, 'resource.not-found');
      if (found.body.state === state) return problem(409, `already-${state}`);
      return put(id, { ...found.body, state, receiptCode: `CODE-${id}` });
    };

  const handlers: Readonly<Record<string, Handler>> = {
    'register-establishment': make(() => ({})),
    'create-product': make(({ establishmentId = '' }) => ({ establishmentId })),
    'create-submission': make(({ roundId = '' }, { productId }) => ({
      roundId,
      establishmentId: text(held.get(text(productId))?.body.establishmentId),
      state: 'draft',
    })),
    ...Object.fromEntries(
      ['establishment', 'product', 'submission', 'sheet'].map(kind => [`get-${kind}`, read]),
    ),
    ...Object.fromEntries(['establishment', 'product', 'submission'].map(kind => [`change-${kind}`, change])),
    'save-scores': change,
    'list-establishments': () => listed(body => 'taxCode' in body),
    'list-products': ({ establishmentId }) =>
      listed(body => 'serialProduction' in body && body.establishmentId === establishmentId),
    'list-submissions': ({ establishmentId }) =>
      listed(body => 'roundId' in body && body.establishmentId === establishmentId),
    'submit-submission': settle('submitted'),
    'lock-sheet': (params, body, request) =>
      request.etag === `"${held.get(Object.values(params).join('~'))?.version}"`
        ? settle('locked')(params, body, request)
        : problem(412, 'request.version-stale'),
  };
  const more = new Map<string, Handler>();

  const handlerOf = (id: string): Handler => {
    const handler = more.get(id) ?? handlers[id];
    if (handler === undefined) throw new Error(`the fake server does not know ${id}`);
    return handler;
  };

  const handle = (contract: Contract, request: Request): Handled => {
    const handler = handlerOf(contract.id);
    const scope = `${contract.id}|${request.key}`;
    const known = answers.get(scope);
    if (request.key !== undefined && known !== undefined) return known;
    const parsed = contract.body.safeParse(request.body);
    if (!parsed.success)
      return problem(
        422,
        'request.invalid',
        parsed.error.issues.map(({ path }) => `/body/${path.join('/')}`),
      );
    const body = request.body === undefined ? null : parsed.data;
    const handled = handler({ ...request.params }, body as Json, request); // Parsed JSON is JSON.
    if (!isProblem(handled) && request.key !== undefined) answers.set(scope, handled);
    return handled;
  };

  const send: Sender = async (contract, request): Promise<Outcome> => {
    const now = weather();
    await Promise.resolve();
    if (now === 'lost') return { type: 'no-line' };
    if (now === 'busy' || now === 'signed-out') return { type: now };
    const { body = null, key = null, etag = null } = request;
    seen.push(structuredClone({ id: contract.id, body, key, etag }));
    const handled = handle(contract, structuredClone(request));
    await Promise.resolve();
    if (now === 'unheard') return { type: 'no-line' };
    if (isProblem(handled)) return { type: 'refused', problem: handled };
    const { version } = handled;
    return {
      type: 'answered',
      body: structuredClone(handled.body),
      etag: version === null ? null : `"${version}"`,
    };
  };

  return {
    send,
    /** What is there, by id. */
    body: (id: string) => held.get(id)?.body,
    etag: (id: string) => `"${held.get(id)?.version}"`,
    all: () => [...held.values()].map(({ body }) => body),
    /** Writes as another device or an official would. */
    write: (id: string, fields: Record<string, Json>) => put(id, { ...held.get(id)?.body, ...fields }),
    /** What arrived, of one contract. */
    arrived: (id: string) => seen.filter(request => request.id === id),
    /** Refuses creations or changes by a rule. */
    refuse: (what: 'create' | 'change', rule: (body: Record<string, Json>) => KeptProblem | null) =>
      rules.set(what, rule),
    answer: (id: string, handler: Handler) => more.set(id, handler),
    /** Every idempotency key so far is remembered no longer. */
    forgetKeys: () => answers.clear(),
    handlerOf,
    put,
  };
};

export type FakeServer = ReturnType<typeof openFakeServer>;
