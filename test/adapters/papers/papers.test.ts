import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Render } from '#shared/application/ports.ts';
import { certificate } from '#shared/text/papers/certificate.ts';
import { type PaperName, papers, samplePaper } from '#shared/text/papers/index.ts';
import { makeLogoPicture } from '../../support/files/make-logo.ts';
import { keepPictures } from '../../support/papers/keep-pictures.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { partsOfDocx, wordsOfDocx } from '../../support/papers/read-docx.ts';
import { readPdf } from '../../support/papers/read-pdf.ts';
import { filesOfZip } from '../../support/papers/read-zip.ts';
import { squeezed, textsOf, withTexts } from '../../support/papers/words-of.ts';

const names = Object.keys(papers) as readonly PaperName[];
const facts = { id: 'mau', at: Date.parse('2026-03-02T05:00:00.000Z') };

/** The words of all pages; from the second on, each has its number on top. */
const wordsOf = (pages: readonly string[]): string =>
  pages
    .map((page, index) =>
      index === 0 ? page : page.replace(new RegExp(`^${index + 1}\\n|\\n?${index + 1}$`), ''),
    )
    .join('\n');

const missingFrom = (words: string, texts: readonly string[]): readonly string[] =>
  texts.filter(text => !squeezed(words).includes(squeezed(text)));

/** What a name can hold that something may take for more than a name. */
const hostile =
  ' <script>alert(1)</script> <img src="http://127.0.0.1:4180/x"> =HYPERLINK("file:///etc/passwd") \u202Etxe.fdp\u202C \u2066ẩn\u2069 {{mẫu}} \\u0000 ' +
  'ngoằn'.repeat(24);
const shown = hostile.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

/** What would make a reader of PDFs do or fetch something. */
const active = /\/(URI|JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|GoToR|SubmitForm|RichMedia)\b/;

describe.each(names)('the paper %s', name => {
  let render: Render;
  let pdf: Uint8Array;
  beforeAll(async () => {
    render = openTestRender();
    pdf = await render.paper(samplePaper(name), 'pdf', facts);
  });

  test('says in its PDF what its template wrote, tone marks and all', async () => {
    const { pages, info } = await readPdf(pdf);
    const words = wordsOf(pages);
    expect(words).toBe(words.normalize('NFC'));
    expect(missingFrom(words, textsOf(samplePaper(name)))).toEqual([]);
    expect(info).toMatchObject({ Title: samplePaper(name).title, Language: 'vi' });
  });

  test('brings its face along', () => {
    const raw = Buffer.from(pdf).toString('latin1');
    const faces = [...raw.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, face = '']) => face);
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter(face => !/^[A-Z]{6}\+Tinos/.test(face))).toEqual([]);
    expect(raw.match(/\/FontFile2/g)?.length).toBe(new Set(faces).size);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await render.paper(samplePaper(name), 'pdf', facts)).equals(pdf)).toBe(true);
  });

  test('can be looked at', async () => {
    expect(await keepPictures(name, pdf)).toBeGreaterThan(0);
  });

  test('stays inert with hostile words in every place', async () => {
    const paper = withTexts(samplePaper(name), text => `${text}${hostile}`);
    const attacked = await render.paper(paper, 'pdf', facts);
    const { pages } = await readPdf(attacked);
    const words = squeezed(pages.join(''));
    expect(words).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(words.split(squeezed('<script>alert(1)</script>')).length).toBeGreaterThan(1);
    expect(words).toContain(squeezed(shown).slice(0, 40));
    expect(Buffer.from(attacked).toString('latin1')).not.toMatch(active);
  });

  if ((papers[name].formats as readonly string[]).includes('docx'))
    test('says the same in its DOCX, whatever words it holds', async () => {
      const parts = await partsOfDocx(await render.paper(samplePaper(name), 'docx', facts));
      expect(missingFrom(wordsOfDocx(parts), textsOf(samplePaper(name)))).toEqual([]);
      const paper = withTexts(samplePaper(name), text => `${text}${hostile}`);
      const attacked = await partsOfDocx(await render.paper(paper, 'docx', facts));
      expect(wordsOfDocx(attacked)).toContain('<script>alert(1)</script>');
      expect(wordsOfDocx(attacked)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect([...attacked.values()].join('')).not.toMatch(
        /TargetMode="External"|<w:hyperlink|HYPERLINK (?!\()/,
      );
    });
});

test('a certificate is one page, however long its names are', async () => {
  const { sample, write } = certificate;
  const long = (letters: number) => 'Miến dong tráng tay Mẫu '.repeat(10).slice(0, letters).trim();
  const names = [61, 121, 200].map(letters => ({
    ...sample,
    product: long(letters),
    establishment: long(200),
    address: long(200),
  }));
  const logo = await makeLogoPicture();
  const withLogo = names.map(data => ({
    ...data,
    logo,
    round: { ...data.round, authorityName: 'Ủy ban nhân dân tỉnh Mẫu có tên dài hơn mọi tỉnh ở nước ta' },
  }));
  for (const data of [...names, ...withLogo]) {
    const pdf = await openTestRender().paper(write(data), 'pdf', facts);
    expect((await readPdf(pdf)).pages).toHaveLength(1);
    await keepPictures(`certificate-long-${data.product.length}${data.logo === null ? '' : '-logo'}`, pdf);
  }
});

test.each(['pdf', 'docx'] as const)(
  'a logo stands in a certificate byte by byte as it was given: %s',
  async format => {
    const logo = Buffer.from(await makeLogoPicture());
    const paper = certificate.write({ ...certificate.sample, logo });
    const file = Buffer.from(await openTestRender().paper(paper, format, facts));
    const held = format === 'pdf' ? [file] : [...(await filesOfZip(file)).values()];
    expect(held.some(bytes => Buffer.from(bytes).includes(logo))).toBe(true);
  },
);
