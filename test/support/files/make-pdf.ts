import { deflateSync } from 'node:zlib';

/** An object's text, or a stream with the entries of its dictionary. */
export type PdfObject = string | { readonly entries: string; readonly data: Buffer };

const header = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');

function bodyOf(object: PdfObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const head = `<< ${object.entries} /Length ${object.data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), object.data, Buffer.from('\nendstream', 'latin1')]);
}

/** A PDF with a classic cross-reference table. Object 1 is the catalogue; `trailer` adds entries to the trailer. */
export function makePdf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts = [header];
  const offsets: number[] = [];
  let at = header.length;
  objects.forEach((object, index) => {
    const written = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
      bodyOf(object),
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    offsets.push(at);
    parts.push(written);
    at += written.length;
  });
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}

/** One empty page; `catalog` and `page` add entries to those objects, `more` adds objects from number 4 on. */
export function makeSimplePdf(
  options: { catalog?: string; page?: string; more?: readonly PdfObject[]; trailer?: string } = {},
): Buffer {
  const { catalog = '', page = '', more = [], trailer = '' } = options;
  return makePdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`,
      ...more,
    ],
    trailer,
  );
}

/** An object stream (ISO 32000-1, 7.5.7) that holds the given objects under the given numbers. */
export function objectStream(
  objects: ReadonlyMap<number, string>,
  options: { type?: string; filter?: string } = {},
): PdfObject {
  let at = 0;
  const pairs = [...objects].map(([number, text]) => {
    const pair = `${number} ${at}`;
    at += text.length + 1;
    return pair;
  });
  const head = `${pairs.join(' ')}\n`;
  const data = deflateSync(Buffer.from(head + [...objects.values()].join('\n'), 'latin1'));
  const { type = '/ObjStm', filter = '/FlateDecode' } = options;
  return { entries: `/Type ${type} /N ${objects.size} /First ${head.length} /Filter ${filter}`, data };
}
