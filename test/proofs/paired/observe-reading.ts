import * as z from 'zod';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import { atDepth } from '../support/depth.ts';
import type { Values } from '../support/make-input.ts';
import { openDoor } from '../support/open-door.ts';
import type { Cell } from './draw-cells.ts';
import { type Seen, unhashed, type Watch } from './seen.ts';

type Query = Readonly<Record<string, string>>;

const shapeSchema = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });
const choiceSchema = z.object({ enum: z.array(z.string()) });

/** What may be asked of a route: nothing further, or one parameter at each of what may be chosen for it. */
const variants = new Map<string, { readonly names: readonly string[]; readonly further: readonly Query[] }>();
const variantsOf = (contract: Contract) => {
  const before = variants.get(contract.id);
  if (before !== undefined) return before;
  const { properties } = shapeSchema.parse(
    z.toJSONSchema(contract.query, { unrepresentable: 'any', io: 'input' }),
  );
  const further = Object.entries(properties).flatMap(([name, schema]): readonly Query[] => {
    if (name === 'limit') return [{ limit: '1' }];
    const choice = choiceSchema.safeParse(schema);
    return choice.success ? choice.data.enum.slice(0, 6).map(value => ({ [name]: value })) : [];
  });
  const found = { names: Object.keys(properties), further: [{}, ...further] };
  variants.set(contract.id, found);
  return found;
};

/** One query after the other as a cell is asked again; who is let in is asked two at a time, in a deep run all of them. */
const askedQueries = ({ before, marked, person, contract }: Cell, count: number): readonly number[] => {
  const turn = before + person.name.length + contract.id.length;
  const some = marked ? [0, 1 + (turn % Math.max(1, count - 1))] : [turn % count];
  return atDepth({ normal: [...new Set(some.filter(at => at < count))], deep: [...Array(count).keys()] });
};

const pick = (values: Values, route: string, names: readonly string[]): Query =>
  Object.fromEntries(
    names.flatMap(name => {
      const value = values[`${route}.${name}`] ?? values[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

const nextPage = z.object({ cursor: z.string() });
const cursorOf = (text: string): string | undefined => {
  if (!text.startsWith('{')) return undefined;
  const parsed = nextPage.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.cursor : undefined;
};

/** What is read: whole answers, further pages, and what each cost the stores. */
export const observeReading = async (watch: Watch): Promise<Seen> => {
  const { paired, secret, cells, through } = watch;
  const door = openDoor(paired.world, through);
  const seen = new Map<string, string>();
  for (const cell of cells) {
    const { person, contract } = cell;
    const values = { ...paired.values, ...person.values };
    const { names, further } = variantsOf(contract);
    const asked = {
      ...{ routeKey: routeKeyOf(contract), now: secret.now },
      params: pick(values, contract.id, Object.keys(contract.params.shape)),
      ...(contract.signIn === 'none' ? {} : { caller: person.caller }),
    };
    for (const at of askedQueries(cell, further.length)) {
      const query = { ...pick(values, contract.id, names), ...further[at] };
      paired.calls();
      const reply = await door({ ...asked, query });
      const cursor = query.limit === undefined ? undefined : cursorOf(reply.text);
      const next = cursor === undefined ? undefined : await door({ ...asked, query: { ...query, cursor } });
      const key = `${contract.id} ${JSON.stringify(query)} ${person.name}`;
      seen.set(key, unhashed(JSON.stringify([reply, next, paired.calls()])));
    }
  }
  return seen;
};
