import type { Webhooks, World } from '#shared/application/ports.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { openLocalSigner } from '../../support/local-signer.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { openTestWorld } from '../../support/world.ts';
import { openDrawn } from '../support/drawn.ts';
import { rememberReads } from '../support/remember-reads.ts';
import type { Secret } from './secrets.ts';

export type Paired = {
  readonly world: World;
  /** The same world with nothing in between: what is written in it stands. */
  readonly own: World;
  /** What left the system, or is about to, in order. */
  readonly effects: readonly EffectPayload[];
  /** Calls of the stores since it was last asked. */
  readonly calls: () => string;
};

/** Counts calls by method: what an answer costs in time is a function of them. */
const countCalls = (world: World): Pick<Paired, 'world' | 'calls'> => {
  let counts: Record<string, number> = {};
  const note = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const records = new Proxy(rememberReads(world.records), {
    get: (target, method) => {
      const call: unknown = Reflect.get(target, method);
      if (typeof call !== 'function') return call;
      return (...input: readonly unknown[]): unknown => {
        note(String(method));
        // Reading is not to change the world that is compared.
        return method === 'countUse' ? Promise.resolve(1) : Reflect.apply(call, target, input);
      };
    },
  });
  const files = new Proxy(world.files, {
    get: (target, method) => {
      const call: unknown = Reflect.get(target, method);
      if (typeof call !== 'function') return call;
      return (...input: readonly unknown[]): unknown => {
        note(`files.${String(method)}`);
        return Reflect.apply(call, target, input);
      };
    },
  });
  return {
    world: { ...world, records, files },
    calls: () => {
      const said = JSON.stringify(counts);
      counts = {};
      return said;
    },
  };
};

const webhooks: Webhooks = {
  secretOf: async () => 'mau',
  refusalOf: async () => undefined,
  call: async () => 200,
};

/** Two worlds that differ in one secret: same chance, same clock, same history otherwise. */
export const openPair = async (secret: Secret) => {
  const keys = await openLocalSigner();
  const open = async (other: boolean) => {
    const store = await openTestWorld({
      ...{ files: memoryFiles(), signer: keys.signer, chance: openDrawn(1, 'paired worlds') },
      ...{ render: openTestRender(), webhooks },
    });
    const { noted, effects } = noteEffects(store.world);
    await secret.seed(noted, other);
    return { store, paired: { ...countCalls(noted), own: noted, effects } };
  };
  const both = [await open(false), await open(true)] as const;
  const pair: readonly [Paired, Paired] = [both[0].paired, both[1].paired];
  return {
    pair,
    close: async () => {
      for (const { store } of both) await store.close();
      await keys.close();
    },
  };
};
