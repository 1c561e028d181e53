import { describe, expect, test } from '@jest/globals';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import pdfMake from 'pdfmake';
import { writeDocx } from '#shared/adapters/papers/docx/docx.ts';
import { type PaperName, papers, samplePaper } from '#shared/text/papers/index.ts';
import type { Paper } from '#shared/text/papers/paper.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { findInDocx, findInPdf } from './find-in-papers.ts';
import { hostileData } from './hostile-data.ts';

const names = Object.keys(papers) as readonly PaperName[];
const facts = { id: 'mau', at: Date.parse('2026-03-02T05:00:00.000Z') };
const render = openTestRender();

/** What a template writes of its sample in whose every typed place somebody typed all that is hostile. */
const attacked = (name: PaperName) => {
  // The template is given data of its own shape; which one that is, is known only to itself.
  const { sample, write } = papers[name] as unknown as { sample: unknown; write: (data: unknown) => Paper };
  const { typed, said, names: places } = hostileData(sample, proofSeed());
  return { written: write(typed), read: write(said), places };
};

const reached = { pdf: 0, docx: 0 };
const given = { pdf: 0, docx: 0 };

describe.each(names)('the paper %s of data that somebody hostile typed', name => {
  const { written, read, places } = attacked(name);

  test('is words in its PDF, all of them and no others, and nothing to do or to fetch', async () => {
    const pdf = await render.paper(written, 'pdf', facts);
    const { faults, seen } = await findInPdf(pdf, read, places);
    expect(faults).toEqual([]);
    given.pdf += places.length;
    reached.pdf += seen;
  });

  if ((papers[name].formats as readonly string[]).includes('docx'))
    test('is the same in its DOCX, made of the same parts as of any data', async () => {
      const sample = await render.paper(samplePaper(name), 'docx', facts);
      const docx = await render.paper(written, 'docx', facts);
      const { faults, seen } = await findInDocx(docx, sample, read, places);
      expect(faults).toEqual([]);
      given.docx += places.length;
      reached.docx += seen;
    });
});

describe('the proof would find', () => {
  const name = 'council-minutes';
  const { written, read, places } = attacked(name);

  test('a writer that leaves words as they were typed', async () => {
    const sample = await render.paper(samplePaper(name), 'docx', facts);
    const { faults } = await findInDocx(await writeDocx(written, facts), sample, read, places);
    expect(faults).toContainEqual(expect.stringMatching(/^strange mark/));
  });

  test('a link in a DOCX', async () => {
    const sample = await render.paper(samplePaper(name), 'docx', facts);
    const link = new ExternalHyperlink({ children: [new TextRun('x')], link: 'http://127.0.0.1/' });
    const file = new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] });
    const { faults } = await findInDocx(await Packer.toBuffer(file), sample, read, places);
    expect(faults).toContainEqual(expect.stringMatching(/^active: TargetMode="External"/));
  });

  test('a link in a PDF', async () => {
    const content = [{ text: 'x', link: 'http://127.0.0.1/' }];
    const pdf = await pdfMake.createPdf({ content, defaultStyle: { font: 'Tinos' } }).getBuffer();
    const { faults } = await findInPdf(pdf, read, places);
    expect(faults).toContainEqual('active: /URI');
    expect(faults).toContainEqual('annotation: Link');
    expect(faults).toContainEqual(expect.stringMatching(/^not said/));
  });
});

test('enough was attacked', () => {
  sayProof('hostile papers', {
    templates: { value: names.length, least: 19 },
    'typed places': { value: given.pdf, least: 100 },
    'read in PDF': { value: reached.pdf, least: 95 },
    'read in DOCX': { value: reached.docx, least: 70 },
  });
});
