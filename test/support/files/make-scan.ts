import sharp from 'sharp';
import { makePdf, type PdfObject } from './make-pdf.ts';

export type ScanOptions = { readonly pages?: number; readonly title?: string };

/** A4 at 100 dots per inch. */
const paper = { width: 827, height: 1169 } as const;
const firstPageObject = 3;
const objectsPerPage = 3;

function pageDrawing(title: string, page: number, pages: number): string {
  const lines = Array.from({ length: 24 }, (_, index) => {
    const length = 420 + ((index * 97 + page * 31) % 230);
    return `<rect x="90" y="${330 + index * 30}" width="${length}" height="9" fill="#555"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${paper.width}" height="${paper.height}">
    <rect width="100%" height="100%" fill="#fbfaf6"/>
    <g transform="rotate(0.4 400 600)" font-family="serif" text-anchor="middle">
      <text x="413" y="100" font-size="22">GIẤY TỜ MẪU – SAMPLE DOCUMENT</text>
      <text x="413" y="200" font-size="30" font-weight="bold">${title.replace(/[<&>]/g, ' ')}</text>
      ${lines.join('')}
      <text x="413" y="1110" font-size="18">Trang ${page}/${pages}</text>
    </g></svg>`;
}

/** A PDF as an office scanner makes it: one grey JPEG a page, no text layer. It says on its face that it is a sample. */
export async function makeScan(options: ScanOptions = {}): Promise<Buffer> {
  const { pages = 2, title = 'Giấy chứng nhận mẫu' } = options;
  const pictures = await Promise.all(
    Array.from({ length: pages }, (_, index) =>
      sharp(Buffer.from(pageDrawing(title, index + 1, pages)))
        .greyscale()
        .jpeg({ quality: 70 })
        .toBuffer(),
    ),
  );
  const numberOf = (page: number) => firstPageObject + page * objectsPerPage;
  const objects: PdfObject[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pictures.map((_, page) => `${numberOf(page)} 0 R`).join(' ')}] /Count ${pages} >>`,
    ...pictures.flatMap((picture, page): PdfObject[] => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents ${numberOf(page) + 1} 0 R /Resources << /XObject << /Im0 ${numberOf(page) + 2} 0 R >> >> >>`,
      { entries: '', data: Buffer.from('q 595.28 0 0 841.89 0 0 cm /Im0 Do Q', 'latin1') },
      {
        entries: `/Type /XObject /Subtype /Image /Width ${paper.width} /Height ${paper.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
        data: picture,
      },
    ]),
  ];
  return makePdf(objects);
}
