import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codeOf, sourcesIn } from './sources.ts';

const sources = new Map(sourcesIn('infra', 'shared').map(source => [source.path, codeOf(source)]));

/** The project's path that an import names; packages and Node's own modules are named as they are. */
const pathOf = (name: string, from: string): string =>
  name.startsWith('.') ? join(dirname(from), name) : name.startsWith('#') ? name.slice(1) : name;

/** Everything that a file is made of, through whatever it imports. */
const madeOf = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ''] of (sources.get(path) ?? '').matchAll(/(?:from|import)\s+'([^']+)'/g))
    madeOf(pathOf(name, path), seen);
  return seen;
};

const isOfTheSystem = (path: string): boolean =>
  sources.has(path) && !/^infra\/record\/(verify\/|(verify|json-lines|manifest)\.ts$)/.test(path);

describe('the verifier of exports', () => {
  test('is made of itself, Node and zod: nothing of the system that it checks', () => {
    const parts = [...madeOf('infra/record/verify.ts')];
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter(isOfTheSystem)).toEqual([]);
    expect(parts.filter(path => !sources.has(path) && !path.startsWith('node:') && path !== 'zod')).toEqual(
      [],
    );
  });

  test('would be seen to reach the system, as the export does', () => {
    expect([...madeOf('infra/record/export.ts')].filter(isOfTheSystem)).toContain(
      'shared/adapters/dynamodb/keys.ts',
    );
  });
});
