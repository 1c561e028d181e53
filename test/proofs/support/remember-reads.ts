import type { Records } from '#shared/application/ports.ts';

/** More are forgotten again: requests made at random name things without end. */
const most = 20_000;

const writes = new Set<PropertyKey>(['commit', 'closeIntake', 'countUse']);

/** The same records, each read made once: for a world that nothing changes, asked many thousand times. */
export const rememberReads = (records: Records): Records => {
  const known = new Map<string, unknown>();
  return new Proxy(records, {
    get: (target, method) => {
      const read: unknown = Reflect.get(target, method);
      if (typeof read !== 'function' || writes.has(method)) return read;
      return (...input: readonly unknown[]): unknown => {
        const key = `${String(method)} ${JSON.stringify(input)}`;
        if (known.size > most) known.clear();
        if (!known.has(key)) known.set(key, Reflect.apply(read, target, input));
        return known.get(key);
      };
    },
  });
};
