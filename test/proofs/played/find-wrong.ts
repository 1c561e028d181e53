import { routeTable } from '#functions/catalog.ts';
import { openRouteTable } from '#infra/local/gateway/route-table.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { auditEntrySchema } from '#shared/domain/record/audit.ts';
import { bodiesOf } from '../support/invariants.ts';
import type { Contents } from '../support/place.ts';
import { readingIds } from '../support/requests/index.ts';
import { effectsIn } from './essence.ts';
import type { Heard } from './honest-client.ts';

const contracts = new Map(routeTable.map(({ route }) => [routeKeyOf(route.contract), route.contract]));
const match = openRouteTable(
  [...contracts.keys()].map(routeKey => ({ routeKey, functionName: '', authorizer: 'none' })),
);
const contractOf = ({ method, path }: Heard) =>
  contracts.get(match(method, path.replace(/\?.*/, ''))?.route.routeKey ?? '');

/** A refusal as a play may expect it: by its route, status and code. */
const refusalOf = (heard: Heard): string => `${contractOf(heard)?.id} ${heard.status} ${heard.code}`;

const always: ReadonlySet<number> = new Set([0, 409, 412, 429, 503]);

/** Every answer is a success, a word that others were faster, a request to try again, or a refusal that the calm play met too. */
export const wrongAnswers = (heard: readonly Heard[], calm: readonly Heard[]): readonly string[] => {
  const expected = new Set(calm.map(refusalOf));
  return heard
    .filter(one => one.status >= 300 && !always.has(one.status) && !expected.has(refusalOf(one)))
    .map(one => `${one.method} ${one.path} was answered ${one.status} ${one.code}`);
};

const requestIdsIn = ({ audit }: Contents): ReadonlySet<string> =>
  new Set(audit.map(({ entry }) => auditEntrySchema.parse(JSON.parse(entry?.S ?? 'null')).requestId));

/** Calls that were acknowledged, each with its tries. */
const acknowledged = (heard: readonly Heard[]): readonly (readonly Heard[])[] =>
  [...Map.groupBy(heard, ({ call }) => call).values()].filter(([first, ...more]) => {
    const last = more.at(-1) ?? first;
    const contract = first && contractOf(first);
    return (
      last !== undefined &&
      last.status < 300 &&
      last.status > 0 &&
      contract !== undefined &&
      contract.method !== 'GET' &&
      !readingIds.has(contract.id)
    );
  });

/** Routes of which a call that changes something leaves no entry: those that left none in calm. */
const unaudited = (heard: readonly Heard[], contents: Contents): ReadonlySet<string> => {
  const wrote = requestIdsIn(contents);
  return new Set(
    acknowledged(heard)
      .filter(tries => !tries.some(({ requestId }) => wrote.has(requestId)))
      .flatMap(([first]) => (first && contractOf(first)?.id) ?? []),
  );
};

type Side = { readonly heard: readonly Heard[]; readonly contents: Contents };

/** Each acknowledged change stands in the history, once: by the id of one of the requests that asked for it. */
export const lostOrDoubled = ({ heard, contents }: Side, calm: Side): readonly string[] => {
  const wrote = requestIdsIn(contents);
  const exempt = unaudited(calm.heard, calm.contents);
  return acknowledged(heard).flatMap(tries => {
    const [first] = tries;
    if (first === undefined || exempt.has(contractOf(first)?.id ?? '')) return [];
    const written = new Set(tries.map(({ requestId }) => requestId).filter(id => wrote.has(id))).size;
    if (written === 1) return [];
    const what = `${first.method} ${first.path}`;
    return [
      written === 0 ? `${what} was acknowledged and is not in the record` : `${what} wrote ${written} times`,
    ];
  });
};

/** Refused, and written all the same. */
export const writtenThoughRefused = ({ heard, contents }: Side): readonly string[] => {
  const wrote = requestIdsIn(contents);
  return heard
    .filter(({ status, requestId }) => status >= 400 && status !== 503 && wrote.has(requestId))
    .map(({ method, path, status, code }) => `${method} ${path} was refused (${status} ${code}) and wrote`);
};

/** Nothing waits for ever unseen. */
export const stuck = (contents: Contents): readonly string[] => [
  ...effectsIn(contents)
    .filter(({ state }) => state !== 'delivered')
    .map(
      ({ id, payload, state, attempts }) =>
        `effect ${payload.type} ${id} is ${state} after ${attempts} tries`,
    ),
  ...bodiesOf(contents, 'round')
    .filter(({ state, stalled }) => state !== 'finished' || stalled !== null)
    .map(({ id, state, stalled }) => `round ${id} is ${state} ${stalled?.reason ?? ''}`),
  ...bodiesOf(contents, 'document')
    .filter(({ state }) => state === 'quarantined')
    .map(({ id }) => `document ${id} was never examined`),
  ...bodiesOf(contents, 'output')
    .filter(({ file, failure }) => file === null && failure === null)
    .map(({ id, what }) => `output ${what} ${id} was never made`),
];
