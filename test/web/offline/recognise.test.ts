import { expect, test } from '@jest/globals';
import { inspectFile } from '#shared/adapters/files/inspect-file.ts';
import { makeDocx } from '#test/support/files/make-docx.ts';
import { makeHeic } from '#test/support/files/make-heic.ts';
import { makeSimplePdf } from '#test/support/files/make-pdf.ts';
import { makePhoto } from '#test/support/files/make-photo.ts';
import { makePng } from '#test/support/files/make-png.ts';
import { makeXlsx } from '#test/support/files/make-xlsx.ts';
import { recogniseFile } from '#web/offline/files/recognise.ts';

const samples = [
  ['mau.pdf', async () => makeSimplePdf()],
  ['mau.jpg', () => makePhoto({ width: 300, height: 200 })],
  ['mau.png', () => makePng()],
  ['mau.heic', async () => makeHeic()],
  ['mau.docx', () => makeDocx()],
  ['mau.xlsx', () => makeXlsx()],
] as const;

test.each(samples)('%s is taken for what the server finds it to be', async (name, make) => {
  const bytes = await make();
  const found = await inspectFile(bytes);
  expect(recogniseFile(new Uint8Array(bytes.subarray(0, 16)), name)).toBe(
    found.ok ? found.value.kind : undefined,
  );
});

test.each([
  ['trang.html', '<html>'],
  ['phim.mp4', '\0\0\0\u0018ftypisom\0\0'],
  ['nen.zip', 'PK\u0003\u0004'],
  ['trong.pdf', ''],
])('%s is none that a dossier takes', (name, head) => {
  expect(recogniseFile(new TextEncoder().encode(head), name)).toBeUndefined();
});
