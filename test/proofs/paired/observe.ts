import * as z from 'zod';
import { routeTable } from '#functions/catalog.ts';
import type { Route } from '#functions/edge/route.ts';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import type { Person } from '../matrix/people.ts';
import { openDoor } from '../support/open-door.ts';
import type { Paired } from './open-pair.ts';
import { values } from './secrets.ts';

type Query = Readonly<Record<string, string>>;

export const reading: readonly Contract[] = routeTable
  .map(({ route }) => route.contract)
  .filter(({ method, path }) => method === 'GET' && path.startsWith('/v1/'));

const given = (route: string, name: string): Query => {
  const value = values[`${route}.${name}`] ?? values[name];
  return typeof value === 'string' ? { [name]: value } : {};
};
const pick = (route: string, names: readonly string[]): Query =>
  Object.assign({}, ...names.map(name => given(route, name)));

const shapeSchema = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });
const choiceSchema = z.object({ enum: z.array(z.string()) });

/** The query as it is, and with each of its parameters at each of what may be chosen for it. */
const queriesOf = (contract: Contract): readonly Query[] => {
  const { properties } = shapeSchema.parse(
    z.toJSONSchema(contract.query, { unrepresentable: 'any', io: 'input' }),
  );
  const base = pick(contract.id, Object.keys(properties));
  const further = Object.entries(properties).flatMap(([name, schema]): readonly Query[] => {
    if (name === 'limit') return [{ ...base, limit: '1' }];
    const choice = choiceSchema.safeParse(schema);
    return choice.success ? choice.data.enum.slice(0, 6).map(value => ({ ...base, [name]: value })) : [];
  });
  return [base, ...further];
};
const queries = new Map(reading.map(contract => [contract.id, queriesOf(contract)]));

const nextPage = z.object({ cursor: z.string() });
const cursorOf = (text: string): string | undefined => {
  if (!text.startsWith('{')) return undefined;
  const parsed = nextPage.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.cursor : undefined;
};

/** Hashes of states are salted: equal salts, as here, are what real ones never are. */
export const unhashed = (text: string): string => text.replace(/\b[0-9a-f]{64}\b/g, '<hash>');

export type Watch = {
  readonly paired: Paired;
  readonly now: number;
  readonly people: readonly Person[];
  /** Whether this person asks with this one of a route's queries; the first is asked by all. */
  readonly asks?: (person: number, query: number) => boolean;
  readonly through?: (route: Route) => Route;
};

/** All that the people can observe by reading: whole answers, further pages, and what each cost the store. */
export const observe = async (watch: Watch): Promise<ReadonlyMap<string, string>> => {
  const { paired, now, people, asks = () => true, through } = watch;
  const door = openDoor(paired.world, through);
  const seen = new Map<string, string>();
  for (const [turn, person] of people.entries())
    for (const contract of reading)
      for (const [at, query] of (queries.get(contract.id) ?? []).entries()) {
        if (at > 0 && !asks(turn, at)) continue;
        const request = {
          ...{
            routeKey: routeKeyOf(contract),
            now,
            params: pick(contract.id, Object.keys(contract.params.shape)),
          },
          ...(contract.signIn === 'none' ? {} : { caller: person.caller }),
        };
        paired.calls();
        const reply = await door({ ...request, query });
        const cursor = query.limit === undefined ? undefined : cursorOf(reply.text);
        const next =
          cursor === undefined ? undefined : await door({ ...request, query: { ...query, cursor } });
        const key = `${contract.id} ${JSON.stringify(query)} ${person.name}`;
        seen.set(key, unhashed(JSON.stringify([reply, next, paired.calls()])));
      }
  return seen;
};

/** Where two observations are not the same, byte for byte. */
export const differences = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] => [...one].filter(([key, said]) => other.get(key) !== said).map(([key]) => key);
