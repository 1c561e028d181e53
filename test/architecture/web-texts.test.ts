import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { commonTexts } from '#shared/text/web/common/index.ts';
import { councilTexts } from '#shared/text/web/council/index.ts';
import { filingTexts } from '#shared/text/web/filing/index.ts';
import { juryTexts } from '#shared/text/web/jury/index.ts';
import { officeTexts } from '#shared/text/web/office/index.ts';
import { pathTexts } from '#shared/text/web/path/index.ts';
import { producerTexts } from '#shared/text/web/producer/index.ts';
import { publicTexts } from '#shared/text/web/public/index.ts';
import type { WebTexts } from '#shared/text/web/web-texts.ts';
import { codeOf, type Source, sourcesIn } from './sources.ts';

const faces: Readonly<Record<string, WebTexts>> = {
  public: publicTexts,
  producer: producerTexts,
  office: officeTexts,
  jury: juryTexts,
  council: councilTexts,
};
/** Folders whose sentences are those of every page. */
const common = ['app', 'api', 'format', 'offline', 'place', 'session', 'text', 'ui', ...Object.keys(faces)];

const sources = sourcesIn('web').filter(({ path }) => !path.startsWith('web/build/'));
const of = (folders: readonly string[]): string =>
  sources
    .filter(({ path }) => folders.some(folder => path.startsWith(`web/${folder}/`)))
    .map(codeOf)
    .join('\n');

const places = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** Whether the code names the key whole, or by the parts around a `${…}`. */
const isNamed = (code: string, key: string): boolean => {
  if (code.includes(`'${key}'`)) return true;
  return [...code.matchAll(/`([\w.-]+)\$\{[^}]*\}([\w.-]*)`/g)].some(
    ([, head = '', tail = '']) =>
      head.includes('.') &&
      key.length > head.length + tail.length &&
      key.startsWith(head) &&
      key.endsWith(tail),
  );
};

describe.each([
  ['common', commonTexts, common],
  // The producers' pages behind the first have theirs in a download of their own.
  ['filing', filingTexts, ['producer']],
  // Shown by two faces, in a download of its own.
  ['path', pathTexts, ['path']],
  ...Object.entries(faces).map(([face, texts]) => [face, texts, [face]]),
] as [string, WebTexts, string[]][])('the sentences of the %s face', (_face, texts, folders) => {
  test('stand in both languages, with the same places', () => {
    const wrong = Object.entries(texts).filter(
      ([, { vi, en }]) => vi.trim() === '' || en.trim() === '' || String(places(vi)) !== String(places(en)),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(texts).length).toBeGreaterThan(10);
  });

  test('are all said somewhere', () => {
    const code = of(folders);
    expect(Object.keys(texts).filter(key => !isNamed(code, key))).toEqual([]);
  });
});

const spoken = new Set(['aria-label', 'placeholder', 'title', 'alt', 'label', 'summary', 'hint', 'caption']);
const letters = /\p{L}{2,}/u;
const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u;

type Found = { readonly file: string; readonly text: string };

/** Words in a page that come from no table of texts: between tags, in spoken attributes, or in Vietnamese anywhere. */
const literalsIn = ({ path: file, text: code }: Source): readonly Found[] => {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, value, name } = node as Record<string, unknown>;
    if (type === 'JSXText' && typeof value === 'string' && letters.test(value))
      found.push({ file, text: value.trim() });
    if (type === 'StringLiteral' && typeof value === 'string' && vietnamese.test(value))
      found.push({ file, text: value });
    if (type === 'JSXAttribute') {
      const attribute = (name as { value?: string } | undefined)?.value ?? '';
      const literal = value as { type?: string; value?: string } | null;
      if (spoken.has(attribute) && literal?.type === 'StringLiteral' && letters.test(literal.value ?? ''))
        found.push({ file, text: `${attribute}="${literal.value}"` });
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync(code, { syntax: 'typescript', tsx: file.endsWith('x') }));
  return found;
};

describe('the pages', () => {
  test('hold no sentence of their own', () => {
    expect(sources.flatMap(literalsIn)).toEqual([]);
    expect(sources.length).toBeGreaterThan(150);
  });

  test('would be caught with one', () => {
    const page = 'export const Page = () => <p title="Hello there">Xin chào {"Đợt"}</p>;';
    expect(literalsIn({ path: 'web/planted.tsx', text: page }).map(({ text }) => text)).toEqual([
      'title="Hello there"',
      'Xin chào',
      'Đợt',
    ]);
  });

  test('hold no style attribute: the policy of the site forbids it', () => {
    const styled = sources.filter(({ text }) => /\sstyle=/.test(text)).map(({ path }) => path);
    expect(styled).toEqual([]);
  });
});
