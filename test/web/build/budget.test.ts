import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judgeBudget } from '#web/build/budget.ts';

const base = mkdtempSync(join(tmpdir(), 'tieu-bieu-budget-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Text that gzip makes no smaller than `bytes`, and hardly larger. */
const heavy = (bytes: number): string => randomBytes(bytes).toString('latin1');

type Chunk = {
  readonly file: string;
  readonly imports?: string[];
  readonly dynamicImports?: string[];
  readonly css?: string[];
};
type Planted = {
  readonly manifest?: Readonly<Record<string, Chunk>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly modules?: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** A site of one face, `public`, with what is planted in it. */
const site = ({ manifest, files, modules }: Planted = {}): string => {
  const folder = mkdtempSync(join(base, 'site-'));
  const text = (language: string, bytes: number) =>
    [`../virtual:texts/public/${language}`, { file: `assets/${language}.js` }, heavy(bytes)] as const;
  const [vi, en] = [text('vi', 900), text('en', 200)];
  const chunks: Readonly<Record<string, Chunk>> = {
    'index.html': { file: 'assets/main.js', imports: ['_shared.js'], css: ['assets/main.css'] },
    '_shared.js': { file: 'assets/shared.js' },
    'public/public-face.tsx': {
      file: 'assets/face.js',
      imports: ['_shared.js'],
      dynamicImports: ['public/rare.tsx'],
    },
    'public/rare.tsx': { file: 'assets/rare.js' },
    '../virtual:texts/common/vi': { file: 'assets/vi.js' },
    '../virtual:texts/common/en': { file: 'assets/en.js' },
    [vi[0]]: vi[1],
    [en[0]]: en[1],
    ...manifest,
  };
  const contents: Readonly<Record<string, string>> = {
    'index.html': '<link rel="icon" href="/icon.svg"><script src="/assets/main.js"></script>',
    'icon.svg': heavy(100),
    'assets/main.css': 'a{background:url(/picture.png)}',
    'picture.png': heavy(300),
    'assets/vi.js': vi[2],
    'assets/en.js': en[2],
    'assets/main.js': heavy(1000),
    'assets/shared.js': heavy(1000),
    'assets/face.js': heavy(1000),
    'assets/rare.js': heavy(50_000),
    '.vite/manifest.json': JSON.stringify(chunks),
    '.vite/modules.json': JSON.stringify({
      ...Object.fromEntries(
        ['vi', 'en', 'main', 'shared', 'face', 'rare', 'big'].map(name => [`assets/${name}.js`, {}]),
      ),
      ...modules,
    }),
    ...files,
  };
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content, 'latin1');
  }
  return folder;
};

const limits = { public: { js: 6000, css: 200 } };
const faultsOf = (planted: Planted, firstView = 20_000) =>
  judgeBudget(site(planted), limits, firstView).faults;

describe('the budget', () => {
  test('counts what a face needs until it stands, once, with the longer language', () => {
    const { lines, faults } = judgeBudget(site(), limits, 20_000);
    expect(faults).toEqual([]);
    // Three scripts of a thousand bytes and one of nine hundred, each a little longer in gzip.
    const size = Number(/public scripts +([\d.]+) of/.exec(lines.join('\n'))?.[1]);
    expect(size).toBeGreaterThanOrEqual(3.9);
    expect(size).toBeLessThan(4.4);
    expect(lines.join('\n')).toMatch(/heaviest page loaded later: 5\d\./);
  });

  test('is broken by a script in the way of a face, not by one that comes later', () => {
    const planted = {
      files: { 'assets/big.js': heavy(3000) },
      manifest: {
        '_shared.js': { file: 'assets/shared.js', imports: ['_big.js'] },
        '_big.js': { file: 'assets/big.js' },
      },
      modules: { 'assets/face.js': { 'web/public/map.ts': 9000, 'web/public/a.ts': 10 } },
    };
    expect(faultsOf(planted)).toEqual([expect.stringMatching(/^public scripts: \d+ bytes too many$/)]);
    expect(judgeBudget(site(planted), limits).lines.join('\n')).toContain(
      'heaviest modules: web/public/map.ts 9.0',
    );
  });

  test('is broken by styles, and by pictures of the first view', () => {
    expect(faultsOf({ files: { 'assets/main.css': heavy(400) } })).toEqual([
      expect.stringMatching(/^public styles: /),
    ]);
    expect(faultsOf({ files: { 'picture.png': heavy(20_000) } })).toEqual([
      expect.stringMatching(/^public first view: /),
    ]);
  });

  test('is broken by schemas, and by scripts of which nobody knows what is in them', () => {
    const schemas = { 'assets/rare.js': { 'node_modules/zod/v4/core/schemas.js': 10 } };
    expect(faultsOf({ modules: schemas })).toEqual([
      'assets/rare.js holds zod: import schemas as types only',
    ]);
    expect(faultsOf({ files: { 'assets/stray.js': '' } })).toHaveLength(1);
  });

  test('a face that is not there is no cheap face', () => {
    expect(() => judgeBudget(site(), { ...limits, jury: limits.public })).toThrow('jury/jury-face.tsx');
  });
});
