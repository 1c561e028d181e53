import { expect, test } from '@jest/globals';
import { codeOf, sourcesIn } from './sources.ts';

test('a client of the SDK under Jest says how it keeps connections: an idle one breaks without saying why', () => {
  const opened = sourcesIn('test')
    .filter(({ path }) => !path.startsWith('test/bench/'))
    .flatMap(source =>
      [...codeOf(source).matchAll(/new \w+Client\(/g)].map(({ index }) => ({
        path: source.path,
        said: /freshConnections|keptConnections|settings\(/.test(codeOf(source).slice(index, index + 120)),
      })),
    );
  expect(opened.filter(({ said }) => !said).map(({ path }) => path)).toEqual([]);
  expect(opened.length).toBeGreaterThan(15);
});
