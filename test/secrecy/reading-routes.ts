import { routeTable } from '#functions/catalog.ts';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import type { Call, openGateway, Reply } from './gateway.ts';

/** Values for whatever a path or query may ask for, by its name; `<route>.<name>` is for one route alone. */
export type Pool = Readonly<Record<string, string>>;

export const readingContracts: readonly Contract[] = routeTable
  .map(({ route }) => route.contract)
  .filter(({ method, path }) => method === 'GET' && path.startsWith('/v1/'));

const pick = (route: string, names: readonly string[], pool: Pool): Record<string, string> =>
  Object.fromEntries(
    names.flatMap(name => {
      const value = pool[`${route}.${name}`] ?? pool[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Each reading comes from an address of its own: what is counted by address is another test's subject. */
let readings = 0;

/** What every reading route answers one caller about the things of the pool, by route. */
export const readAll = async (
  call: ReturnType<typeof openGateway>,
  caller: Pick<Call, 'as' | 'kind' | 'establishmentIds' | 'now'>,
  pool: Pool,
): Promise<ReadonlyMap<string, Reply>> => {
  readings += 1;
  const sourceIp = `2001:db8::${readings.toString(16)}`;
  const replies = new Map<string, Reply>();
  await Promise.all(
    readingContracts.map(async contract => {
      const reply = await call(routeKeyOf(contract), {
        ...caller,
        sourceIp,
        params: pick(contract.id, Object.keys(contract.params.shape), pool),
        query: pick(contract.id, Object.keys(contract.query.shape), pool),
      });
      replies.set(contract.id, reply);
    }),
  );
  return replies;
};
