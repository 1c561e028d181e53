import type { World } from '#shared/application/ports.ts';
import { rememberReads } from '../support/remember-reads.ts';

/** Reading is not to change the world that is compared, and no answer is kept there. */
const answers: Readonly<Record<string, () => Promise<unknown>>> = {
  countUse: async () => 1,
  answerOf: async () => undefined,
};

/** Counts calls by method: what an answer costs in time is a function of them. */
export const countCalls = (world: World): { readonly world: World; readonly calls: () => string } => {
  let counts: Record<string, number> = {};
  const note = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const counted = <T extends object>(port: T, prefix: string): T =>
    new Proxy(port, {
      get: (target, method) => {
        const call: unknown = Reflect.get(target, method);
        if (typeof call !== 'function') return call;
        return (...input: readonly unknown[]): unknown => {
          note(`${prefix}${String(method)}`);
          const unasked = answers[String(method)];
          return unasked === undefined ? Reflect.apply(call, target, input) : unasked();
        };
      },
    });
  return {
    world: {
      ...world,
      records: counted(rememberReads(world.records), ''),
      files: counted(world.files, 'files.'),
    },
    calls: () => {
      const said = JSON.stringify(counts);
      counts = {};
      return said;
    },
  };
};
