import { jpegSegments } from './jpeg.ts';

export type JpegPage = {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  /** Of colour: 1 grey, 3 colour. */
  readonly components: number;
};

/** Start-of-frame markers; C4, C8 and CC mean other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A JPEG with its size, as a page needs it; null where it is none, or has colours that a page cannot name (CMYK). */
export const readJpegPage = (jpeg: Uint8Array<ArrayBuffer>): JpegPage | null => {
  for (const { marker, from } of jpegSegments(jpeg)) {
    if (!isFrame(marker)) continue;
    const two = (at: number) => (jpeg[at] ?? 0) * 256 + (jpeg[at + 1] ?? 0);
    const components = jpeg[from + 5] ?? 0;
    const [height, width] = [two(from + 1), two(from + 3)];
    return (components === 1 || components === 3) && width > 0 && height > 0
      ? { jpeg, width, height, components }
      : null;
  }
  return null;
};

/** A4 in points, and the white edge that printers cannot reach. */
const paper = { short: 595.28, long: 841.89, edge: 14.17 } as const;

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Size of the page and where its picture stands, in points: lying where the picture is wider than high. */
const layout = ({ width, height }: JpegPage) => {
  const [pageWidth, pageHeight] = width > height ? [paper.long, paper.short] : [paper.short, paper.long];
  const scale = Math.min((pageWidth - 2 * paper.edge) / width, (pageHeight - 2 * paper.edge) / height);
  const [w, h] = [width * scale, height * scale];
  return { pageWidth, pageHeight, w, h, x: (pageWidth - w) / 2, y: (pageHeight - h) / 2 };
};

/**
 * A PDF 1.4 of one page a picture: catalog, pages, and for each page itself, its drawing and its JPEG as it is (DCTDecode), with
 * a cross-reference table (ISO 32000-1, 7.5 and 8.9). Nothing else is in it: no text, no date, no author.
 */
export const writePdf = (pages: readonly JpegPage[]): Blob => {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (part: string | Uint8Array<ArrayBuffer>) => {
    parts.push(part);
    // Everything written as text here is ASCII.
    length += part.length;
  };
  const object = (content: string, body?: string | Uint8Array<ArrayBuffer>) => {
    offsets.push(length);
    put(`${offsets.length} 0 obj\n${content}\n`);
    if (body !== undefined) {
      put('stream\n');
      put(body);
      put('\nendstream\n');
    }
    put('endobj\n');
  };
  const idOf = (index: number) => 3 + 3 * index;

  put('%PDF-1.4\n');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${idOf(index)} 0 R`).join(' ');
  object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  pages.forEach((page, index) => {
    const id = idOf(index);
    const { pageWidth, pageHeight, w, h, x, y } = layout(page);
    const drawing = `q ${number(w)} 0 0 ${number(h)} ${number(x)} ${number(y)} cm /Photo Do Q`;
    const colours = page.components === 1 ? '/DeviceGray' : '/DeviceRGB';
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${number(pageWidth)} ${number(pageHeight)}] /Contents ${id + 1} 0 R /Resources << /XObject << /Photo ${id + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${drawing.length} >>`, drawing);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace ${colours} /BitsPerComponent 8 /Filter /DCTDecode /Length ${page.jpeg.length} >>`,
      page.jpeg,
    );
  });
  const start = length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`);
  put(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Blob(parts, { type: 'application/pdf' });
};
