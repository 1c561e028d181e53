import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { inspectFile } from '#shared/adapters/files/inspect-file.ts';
import { honestFiles } from '#test/support/files/honest-files.ts';
import { makeSimplePdf } from '#test/support/files/make-pdf.ts';
import { makePhoto } from '#test/support/files/make-photo.ts';
import { makePng, pngChunk } from '#test/support/files/make-png.ts';

const megabytes = (count: number, text: string) => text.repeat(Math.floor((count * 1_048_576) / text.length));
const pdfOf = (text: string) => makeSimplePdf({ more: [megabytes(6, text)] });
const latin1 = (text: string) => Buffer.from(text, 'latin1');

async function jpegOf(segments: string): Promise<Buffer> {
  const photo = await makePhoto({ width: 64, height: 48 });
  return Buffer.concat([photo.subarray(0, 2), latin1(megabytes(6, segments)), photo.subarray(2)]);
}

/** Megabytes of one thing after another, made to find an examination that takes more than one look at each byte. */
const floods: Record<string, () => Buffer | Promise<Buffer>> = {
  names: () => pdfOf('/A'),
  'escaped names': () => pdfOf('/#41'),
  digits: () => pdfOf('1 '),
  blanks: () => pdfOf('          '),
  'object headers': () => pdfOf('1 0 obj '),
  streams: () => pdfOf('stream\nendstream\n'),
  lengths: () => pdfOf('/Length 9 '),
  brackets: () => pdfOf('<'),
  segments: () => jpegOf('\xff\xfe\x00\x02'),
  'fill bytes': () => jpegOf('\xff'),
  'restart markers': () => jpegOf('\xff\xd0'),
  'scans before a frame': () => jpegOf('\xff\xda\x00\x02'),
  chunks: async () => {
    const png = await makePng({ width: 64, height: 48 });
    const empty = pngChunk('tEXt', Buffer.alloc(0)).toString('latin1');
    return Buffer.concat([png.subarray(0, 33), latin1(megabytes(6, empty)), png.subarray(33)]);
  },
  'archive ends': async () =>
    Buffer.concat([await makePhoto({ width: 64, height: 48 }), latin1(megabytes(1, 'PK\x05\x06'))]),
  boxes: () =>
    Buffer.concat([latin1('\0\0\0\x14ftypheic\0\0\0\0heic'), latin1(megabytes(6, '\0\0\0\x08free'))]),
};

describe('a flood costs one look at each byte', () => {
  test.each(Object.entries(floods))('of %s', async (_, make) => {
    const bytes = await make();
    // CPU time of the process: a second look at each byte would cost minutes, other work on the computer nothing.
    const start = process.cpuUsage();
    await inspectFile(bytes);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(8_000_000);
  });
});

describe('whatever bytes come, the answer is a value and never a fault', () => {
  const starts = [
    '',
    '%PDF-1.7\n',
    '\xff\xd8\xff',
    '\x89PNG\r\n\x1a\n',
    'PK\u0003\u0004',
    '\0\0\0\x14ftypheic\0\0\0\0mif1',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  ];

  test('random bytes behind the beginning of each kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        expect((await inspectFile(Buffer.concat([latin1(start), rest]))).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('honest files with some bytes changed', async () => {
    const small = honestFiles.filter(({ name }) => /ký số|sửa lần|Zalo|HEIC|Đường|Chè/.test(name));
    const files = await Promise.all(small.map(({ make }) => make()));
    const change = fc.record({ at: fc.nat(), value: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (file, changes) => {
          const bytes = Buffer.from(file);
          for (const { at, value } of changes) bytes[at % bytes.length] = value;
          expect(typeof (await inspectFile(bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 600 },
    );
  });
});
