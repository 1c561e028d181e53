import { samplePaper } from '#shared/text/papers/index.ts';
import type { Paper } from '#shared/text/papers/paper.ts';
import { openTestRender } from '../support/papers/open-render.ts';
import { type Line, rounded } from './line.ts';
import { cpuOf, megabytes } from './measure.ts';

const render = openTestRender();
const at = Date.parse('2026-03-02T05:00:00.000Z');
const runs = 20;
const archived = 200;

/** The yardstick: a page with one line. */
const barePage: Paper = {
  ...{ title: 'Mẫu', orientation: 'portrait', letterhead: null, signatures: [], recipients: [], annexes: [] },
  body: [{ type: 'paragraph', line: 'Một dòng mẫu.' }],
};

const pdf = (paper: Paper, run: number) => render.paper(paper, 'pdf', { id: `mau-${run}`, at });

/** As the background job makes them: each is made when the archive takes it. */
async function* certificates() {
  for (let number = 1; number <= archived; number += 1)
    yield { name: `${number}.pdf`, bytes: await pdf(samplePaper('certificate'), number) };
}

/** What a certificate costs against a bare page, and how far memory goes up over an archive of many. */
export const measureCertificates = async (): Promise<readonly Line[]> => {
  const bare = await cpuOf(runs, run => pdf(barePage, run));
  const certificate = await cpuOf(runs, run => pdf(samplePaper('certificate'), run));
  const start = process.memoryUsage.rss();
  let peak = start;
  let bytes = 0;
  for await (const chunk of render.archive(certificates(), { id: 'mau', at })) {
    bytes += chunk.length;
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  return [
    {
      name: 'a certificate as PDF, CPU',
      value: rounded(certificate / bare),
      bound: null,
      unit: 'x',
      yardstick: 'a page with one line',
      note: `${certificate.toFixed(1)} ms to ${bare.toFixed(1)} ms`,
    },
    {
      name: `memory of ${archived} certificates in one archive`,
      value: megabytes(peak - start),
      bound: null,
      unit: 'MB above the start',
      yardstick: `an archive of ${megabytes(bytes)} MB`,
      note: `from ${megabytes(start)} to ${megabytes(peak)} MB`,
    },
  ];
};
