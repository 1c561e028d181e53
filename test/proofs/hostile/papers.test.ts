import { describe, expect, test } from '@jest/globals';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import pdfMake from 'pdfmake';
import { writeDocx } from '#shared/adapters/papers/docx/docx.ts';
import { type PaperName, papers, samplePaper } from '#shared/text/papers/index.ts';
import type { Paper } from '#shared/text/papers/paper.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { type Found, findInDocx, findInPdf } from './find-in-papers.ts';
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

const hasDocx = (name: PaperName): boolean => papers[name].formats.some(format => format === 'docx');

const nothing: Found = { faults: [], seen: 0 };
/** What is wrong in a paper's DOCX, held against the sample's. */
const inDocxOf = async (name: PaperName, written: Paper, read: Paper, places: readonly string[]) => {
  const sample = await render.paper(samplePaper(name), 'docx', facts);
  return findInDocx(await render.paper(written, 'docx', facts), sample, read, places);
};

/** What is wrong in the files made of the paper, by format; and in how many places words were typed and can be read. */
const lookInto = async (name: PaperName) => {
  const { written, read, places } = attacked(name);
  const inPdf = await findInPdf(await render.paper(written, 'pdf', facts), read, places);
  const inDocx = hasDocx(name) ? await inDocxOf(name, written, read, places) : nothing;
  return {
    faults: [
      ...inPdf.faults.map(fault => `${name}, PDF: ${fault}`),
      ...inDocx.faults.map(fault => `${name}, DOCX: ${fault}`),
    ],
    ...{ typed: places.length, inPdf: inPdf.seen, inDocx: inDocx.seen },
  };
};

test('every paper says as words what somebody hostile typed, and has nothing in it to do or to fetch', async () => {
  const looked: Awaited<ReturnType<typeof lookInto>>[] = [];
  for (const name of names) looked.push(await lookInto(name));
  expect(looked.flatMap(({ faults }) => faults)).toEqual([]);
  const sum = (what: 'typed' | 'inPdf' | 'inDocx') => looked.reduce((all, one) => all + one[what], 0);
  sayProof('hostile papers', {
    templates: { value: names.length, least: 19 },
    'places typed into': { value: sum('typed'), least: 230 },
    'read in PDF': { value: sum('inPdf'), least: 170 },
    'read in DOCX': { value: sum('inDocx'), least: 140 },
  });
}, 300_000);

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
