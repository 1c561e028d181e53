import type { Records, Stored } from '#shared/application/ports.ts';
import type { EntityKind } from '#shared/domain/entities.ts';
import type { Contents } from '../support/place.ts';

/** A record as the model of a world knows it. */
export type Known = { readonly version: number; readonly body: unknown };
/** What a history's world holds, by kind and id. */
export type Standing = ReadonlyMap<string, Known>;

/** What a request found where it is known to succeed. */
export type Circumstances = {
  /** Of each record that it read, how each of its members looked; undefined where there was none. */
  readonly found: ReadonlyMap<string, ReadonlyMap<string, string> | undefined>;
  /** The record whose version it names. */
  readonly target: string | undefined;
};

const placeOf = (kind: string, id: string): string => `${kind} ${id}`;

/** Words of our own (states, kinds), whether something is there, and nothing of what people wrote. */
const lookOf = (value: unknown): string => {
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length > 0 ? 'some' : 'none';
  return typeof value === 'string' && /^[a-z][a-z-]*$/.test(value) ? value : 'there';
};

const looks = new WeakMap<object, ReadonlyMap<string, string>>();
const looksOf = (body: unknown): ReadonlyMap<string, string> => {
  const whole: object = Object(body);
  const known =
    looks.get(whole) ?? new Map(Object.entries(whole).map(([name, value]) => [name, lookOf(value)]));
  looks.set(whole, known);
  return known;
};

const isEffect = (kind: string): boolean => kind === 'effect' || kind === 'webhook-call';

export const standingIn = ({ records }: Contents): Standing =>
  new Map(
    records.flatMap(({ kind, id, version, body }): [string, Known][] => {
      if (kind?.S === undefined || body?.S === undefined) return [];
      const whole: unknown = JSON.parse(body.S);
      if (id?.S !== undefined) return [[placeOf(kind.S, id.S), { version: Number(version?.N), body: whole }]];
      return isEffect(kind.S) ? [[placeOf('effect', Object(whole).id), { version: 0, body: whole }]] : [];
    }),
  );

/** Notes what is committed in a world, as it stands then, and which effects are still to be delivered. */
export const following =
  (standing: Map<string, Known>, owed: Set<string>) =>
  (records: Records): Records => ({
    ...records,
    commit: async transaction => {
      const outcome = await records.commit(transaction);
      if (outcome.type !== 'committed') return outcome;
      for (const { kind, id, expected, body } of transaction.records)
        standing.set(placeOf(kind, id), { version: expected + 1, body });
      for (const effect of transaction.effects) {
        owed.add(effect.id);
        standing.set(placeOf('effect', effect.id), { version: 0, body: effect });
      }
      for (const mark of transaction.marks)
        if (mark.type === 'effect-state') {
          const { id, state } = mark.effect;
          standing.set(placeOf('effect', id), { version: 0, body: mark.effect });
          if (state === 'pending' || state === 'waiting') owed.add(id);
          else owed.delete(id);
        }
      return outcome;
    },
  });

/** Watches a request that succeeds, which names this version. */
export const watchCircumstances = (version: number | undefined) => {
  const found = new Map<string, ReadonlyMap<string, string> | undefined>();
  let target: string | undefined;
  const note = (
    kind: EntityKind | 'effect',
    id: string,
    stored: { readonly body: unknown } | undefined,
  ): void => {
    const place = placeOf(kind, id);
    if (!found.has(place)) found.set(place, stored && looksOf(stored.body));
  };
  const noteAll = <T extends Stored<EntityKind>>(all: readonly T[]): readonly T[] => {
    for (const one of all) note(one.kind, one.id, one);
    return all;
  };
  return {
    circumstances: (): Circumstances => ({ found, target }),
    wrap: (records: Records): Records => ({
      ...records,
      find: async (kind, id) => {
        const stored = await records.find(kind, id);
        note(kind, id, stored);
        return stored;
      },
      findMany: async (kind, ids) => {
        const all = await records.findMany(kind, ids);
        noteAll(all);
        return all;
      },
      children: async (kind, parentId, prefix) => {
        const all = await records.children(kind, parentId, prefix);
        noteAll(all);
        return all;
      },
      effect: async id => {
        const effect = await records.effect(id);
        note('effect', id, effect && { body: effect });
        return effect;
      },
      commit: async transaction => {
        const written = transaction.records.find(({ expected }) => expected === version);
        target ??= written && placeOf(written.kind, written.id);
        return records.commit(transaction);
      },
    }),
  };
};

const differencesFrom = ({ found }: Circumstances, standing: Standing): number => {
  let differences = 0;
  for (const [place, looked] of found) {
    const now = standing.get(place);
    if (now === undefined || looked === undefined)
      differences += Number((now === undefined) !== (looked === undefined));
    else for (const [name, look] of looked) differences += Number(looksOf(now.body).get(name) !== look);
  }
  return differences;
};

/** How well a request is timed: 1 where all is as it was where it succeeds; one of the wrong time is worth a try now and then. */
export const fitOf = (circumstances: Circumstances, standing: Standing): number =>
  Math.max(0.002, 0.3 ** differencesFrom(circumstances, standing));
