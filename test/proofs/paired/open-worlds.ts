import type { World } from '#shared/application/ports.ts';
import type { Signer } from '#shared/application/public-ports.ts';
import { type EntityKind, entityKinds } from '#shared/domain/entities.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { openLocalSigner } from '../../support/local-signer.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { linksOf, seedMissingKinds } from '../support/kind-samples.ts';
import type { Values } from '../support/make-input.ts';
import { type Contents, type Engine, type Item, openEngine } from '../support/place.ts';
import { openProcess } from '../support/process.ts';
import { countCalls } from './count-calls.ts';
import { type Moment, type MomentName, moments } from './moments.ts';
import type { Secret } from './secret.ts';

export type Paired = {
  readonly world: World;
  /** The same world with nothing in between: what is written in it stands. */
  readonly own: World;
  readonly values: Values;
  /** What left the system when the secret came about, or is about to, in order. */
  readonly effects: readonly EffectPayload[];
  /** Calls of the stores since it was last asked. */
  readonly calls: () => string;
  /** All that is kept of it. */
  readonly kept: Contents;
};

/** Where a record is. */
export type Place = { readonly kind: EntityKind; readonly id: string };

/** Those of the values that are one word, as a path or query asks for them. */
export const textsOf = (values: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

const recordIn = (item: Item): readonly Place[] => {
  const kind = entityKinds.find(one => one === item.kind?.S);
  return kind === undefined || item.id?.S === undefined ? [] : [{ kind, id: item.id.S }];
};

/** Two signatures of one text are never the same bytes, which tells nothing: here they are. */
const signAlike = (signer: Signer): Signer => {
  const known = new Map<string, ReturnType<Signer['sign']>>();
  return {
    ...signer,
    sign: text => {
      const made = known.get(String(text)) ?? signer.sign(text);
      known.set(String(text), made);
      return made;
    },
  };
};

/** A moment brought about once, which two worlds begin from as often as wanted. */
const openMoment = async (engine: Engine, moment: Moment, further: Pick<World, 'signer'>) => {
  const place = await engine.newPlace();
  const files = memoryFiles();
  const open = (number: number): World => ({
    ...openProcess(place, files, { row: 'paired worlds', number }),
    ...further,
  });
  const values = await moment.seed(open(1), files);
  if (moment.whole) {
    const { records } = await place.contents();
    const present = new Set<string>(records.flatMap(recordIn).map(({ kind }) => kind));
    await seedMissingKinds(open(4), present, linksOf(textsOf(values)));
  }
  const before = await place.contents();
  const restoreFiles = files.remember();
  let touched = false;
  const restore = async (): Promise<void> => {
    if (!touched) return;
    restoreFiles();
    await place.restore(before);
    touched = false;
  };
  return {
    /** Back to before the worlds part: what is drawn from it is drawn from there. */
    restore,
    values,
    /** As it stands before the worlds part. */
    world: open(2),
    places: before.records.flatMap(recordIn),
    /** The world in which a secret is one thing or the other; the one before is gone with it. */
    fork: async (secret: Secret, other: boolean): Promise<Paired> => {
      await restore();
      touched = true;
      const { noted, effects } = noteEffects(open(3));
      await secret.seed(noted, other);
      return { ...countCalls(noted), own: noted, values, effects, kept: await place.contents() };
    },
  };
};
export type OpenMoment = Awaited<ReturnType<typeof openMoment>>;

/** Every moment, each opened when it is first asked for, on one engine. */
export const openWorlds = async () => {
  const [engine, keys] = await Promise.all([openEngine(), openLocalSigner()]);
  const further = { signer: signAlike(keys.signer) };
  const opened = new Map<MomentName, Promise<OpenMoment>>();
  return {
    at: async (name: MomentName): Promise<OpenMoment> => {
      const opening = opened.get(name) ?? openMoment(engine, moments[name], further);
      opened.set(name, opening);
      const moment = await opening;
      await moment.restore();
      return moment;
    },
    close: async (): Promise<void> => {
      await engine.close();
      await keys.close();
    },
  };
};

/** Kinds of records that are not the same in both, whatever else is kept with them. */
export const kindsThatDiffer = (one: Contents, other: Contents): readonly EntityKind[] => {
  const bodies = ({ records }: Contents) =>
    new Map(
      records.flatMap(item => recordIn(item).map(({ kind, id }) => [`${kind} ${id}`, JSON.stringify(item)])),
    );
  const [first, second] = [bodies(one), bodies(other)];
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const differing = new Set(
    names.filter(name => first.get(name) !== second.get(name)).map(name => name.split(' ')[0]),
  );
  return entityKinds.filter(kind => differing.has(kind));
};
