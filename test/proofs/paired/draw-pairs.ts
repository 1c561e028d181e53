import { type Choose, choosing } from '../support/make-input.ts';
import { type MomentName, momentNames, moments } from './moments.ts';
import type { OpenMoment, openWorlds } from './open-worlds.ts';
import { type Drawn, oneOf, type Secret } from './secret.ts';
import { secretKinds } from './secrets/index.ts';
import { drawFields, kindsWithSecrets } from './secrets/of-fields.ts';

type Worlds = Awaited<ReturnType<typeof openWorlds>>;

/** Which pair: a kind of secret (or the kind of record whose fields are one) at a moment, drawn by a seed of its own. */
export type Pair = {
  readonly name: string;
  readonly at: MomentName;
  readonly moment: OpenMoment;
  readonly secret: Secret;
};

const shuffled = <T>(choose: Choose, of: readonly T[]): readonly T[] =>
  of
    .map(one => ({ one, place: choose(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);

const dated = (choose: Choose, at: MomentName, drawn: Drawn): Secret => {
  const { from, until } = moments[at];
  return { now: from + choose(until - from), ...drawn };
};

/** A field of a record of this kind, at one of the moments that have one. */
const drawOfRecord = async (choose: Choose, worlds: Worlds, kind: string) => {
  for (const at of shuffled(choose, momentNames)) {
    const moment = await worlds.at(at);
    const places = moment.places.filter(place => place.kind === kind);
    for (const place of shuffled(choose, places).slice(0, 5)) {
      const drawn = await drawFields(choose, moment, place);
      if (drawn !== undefined) return { at, moment, drawn };
    }
  }
  throw new Error(`no ${kind} has a field that could be a secret`);
};

const ofRecords = kindsWithSecrets.map(kind => `fields of a ${kind}`);
const inTurn = (choose: Choose): readonly string[] => [
  ...shuffled(choose, Object.keys(secretKinds)),
  ...shuffled(choose, ofRecords),
];

/** Pairs of worlds by the seed: every kind of secret, then fields of records, in orders that are drawn, until there are enough. */
export async function* drawPairs(worlds: Worlds, seed: number, count: number): AsyncGenerator<Pair> {
  const order = choosing(seed);
  let left: readonly string[] = [];
  for (let number = 0; number < count; number += 1) {
    if (left.length === 0) left = inTurn(order);
    const [name = '', ...rest] = left;
    left = rest;
    const choose = choosing(order(1_000_000_000));
    const kind = secretKinds[name];
    if (kind === undefined) {
      const { at, moment, drawn } = await drawOfRecord(choose, worlds, name.replace('fields of a ', ''));
      yield { name, at, moment, secret: dated(choose, at, drawn) };
      continue;
    }
    const at = oneOf(choose, kind.at);
    const moment = await worlds.at(at);
    yield { name, at, moment, secret: dated(choose, at, await kind.draw(choose, moment)) };
  }
}

/** All kinds of secrets there are. */
export const kindsOfSecrets = Object.keys(secretKinds).length + ofRecords.length;
