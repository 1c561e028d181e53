import { describe, expect, test } from '@jest/globals';
import { codeOf, find, sourcesIn } from './sources.ts';

/** Where time and chance may enter, and why. Everything else is told them. */
const entrances: Readonly<Record<string, string>> = {
  'shared/adapters/chance/chance.ts': 'the adapter of chance',
  'shared/adapters/aws/pace.ts': 'measures how long tries have taken, so that they are given up in time',
  'functions/edge/log-request.ts': 'measures how long a request took, for the log',
  'functions/edge/serve-tasks.ts': 'measures how long a task took, for the log',
};

const sources = sourcesIn('shared', 'functions');

describe('the product', () => {
  test('asks neither clock nor chance outside their entrances', () => {
    const asked = find(
      sources,
      /\b(Date\.now|Math\.random|randomUUID|randomBytes|randomInt|getRandomValues|performance\.now)\b\s*[,(}]|\b(new Date)\(\)/g,
    );
    expect(asked.filter(({ path }) => !(path in entrances))).toEqual([]);
    expect(Object.keys(entrances).filter(path => !asked.some(found => found.path === path))).toEqual([]);
  });

  test('reads the environment in one place', () => {
    const readers = sources.filter(source => /process\.env/.test(codeOf(source))).map(({ path }) => path);
    expect(readers.filter(path => !/^functions\/(edge|[^/]+\/index\.ts)/.test(path))).toEqual([]);
  });

  test('never gives up its types', () => {
    const everything = [...sources, ...sourcesIn('infra', 'web', 'test')].filter(
      ({ path }) => path !== 'test/architecture/purity.test.ts',
    );
    expect(find(everything, /(\bas any\b|: any\b|<any>|@ts-ignore|@ts-expect-error)/g)).toEqual([]);
  });

  test('speaks zod in the form that bundles small', () => {
    expect(
      find(
        [...sources, ...sourcesIn('infra', 'web', 'test')],
        /(import (?:type )?\{[^}]*\bz\b[^}]*\} from 'zod')/g,
      ),
    ).toEqual([]);
  });

  test('keeps its files short enough to be read whole', () => {
    const long = [...sources, ...sourcesIn('infra', 'web')].filter(
      ({ text }) => text.split('\n').length > 301,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
