import { deflateSync } from 'node:zlib';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import { makeDocx } from './make-docx.ts';
import { makeHeic } from './make-heic.ts';
import { makeSimplePdf, objectStream } from './make-pdf.ts';
import { makePhoto } from './make-photo.ts';
import { makePng } from './make-png.ts';
import { makeScan } from './make-scan.ts';
import { makeXlsx } from './make-xlsx.ts';
import { makeZip, officeParts } from './make-zip.ts';

/** A file as producers send it, and what must be found in it. */
export type HonestCase = {
  readonly name: string;
  readonly kind: FileKind;
  readonly facts?: { readonly pages?: number; readonly width?: number; readonly height?: number };
  readonly make: () => Buffer | Promise<Buffer>;
};

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const photo = () => makePhoto({ width: 600, height: 400 });
const xmp = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>';

/** A PDF as new writers make it: pages in an object stream, signature, link, XMP, outlines, fonts, colours, blanks. */
function makeModernPdf(): Buffer {
  const pages = new Map([
    [
      17,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [<< /A << /S /URI /URI (https://example.org) >> >>] >>',
    ],
    [18, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'],
    [19, '<< /FT /Sig /T (Chu ky mau) /V << /Type /Sig /Filter /Adobe.PPKLite >> >>'],
  ]);
  return Buffer.concat([
    makeSimplePdf({
      catalog: '/AcroForm << /Fields [19 0 R] /SigFlags 3 >> /Metadata 8 0 R /Outlines 5 0 R',
      more: [
        objectStream(pages),
        '<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>',
        '<< /Type /Font /FirstChar 32 /LastChar 255 /FontDescriptor << /Flags 32 >> >>',
        { entries: '/N 3', data: Buffer.alloc(300, 7) },
        { entries: '/Type /Metadata /Subtype /XML', data: latin1(xmp) },
        { entries: '/Filter /FlateDecode', data: deflateSync(latin1('BT /F1 12 Tf (stream obj /JS) Tj ET')) },
      ],
    }),
    latin1('\r\n\0\0'),
  ]);
}

/** A PDF saved twice: the second version writes the page anew behind the first. */
function makeResavedPdf(): Buffer {
  const first = makeSimplePdf();
  return Buffer.concat([
    first,
    latin1(
      `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] >>\nendobj\nxref\n3 1\n${String(first.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R /Prev 9 >>\nstartxref\n${first.length + 72}\n%%EOF`,
    ),
  ]);
}

/** What phones put behind a photo: a second picture, Samsung's trailer, or a short clip. */
const behindPhoto = {
  picture: async () =>
    Buffer.concat([await photo(), Buffer.alloc(12), await makePhoto({ width: 64, height: 48 })]),
  trailer: async () =>
    Buffer.concat([
      await photo(),
      latin1('\0\0\x01\x0aImage_UTC_Data1773624600000SEFH'),
      Buffer.alloc(24),
      latin1('SEFT'),
    ]),
  clip: async () =>
    Buffer.concat([
      await photo(),
      Buffer.of(0, 0, 0, 20),
      latin1('ftypmp42\0\0\0\0isom'),
      Buffer.of(0, 0, 0, 14),
      latin1('mdatSAMPLE'),
    ]),
};

/** Honest files under the names that people in Viet Nam give them. */
export const honestFiles: readonly HonestCase[] = [
  {
    name: 'Giấy chứng nhận đăng ký hộ kinh doanh.pdf',
    kind: 'PDF',
    facts: { pages: 2 },
    make: () => makeScan(),
  },
  { name: 'Bản scan 12 trang.PDF', kind: 'PDF', facts: { pages: 12 }, make: () => makeScan({ pages: 12 }) },
  { name: 'Giấy ATTP (ký số).pdf', kind: 'PDF', facts: { pages: 3 }, make: makeModernPdf },
  { name: 'Bằng khen – sửa lần 2.pdf', kind: 'PDF', facts: { pages: 1 }, make: makeResavedPdf },
  {
    name: 'Ảnh sản phẩm miến dong (mặt trước).jpg',
    kind: 'JPEG',
    facts: { width: 1181, height: 1772 },
    make: () => makePhoto({ width: 1181, height: 1772, orientation: 6 }),
  },
  {
    name: 'z5123456789_ảnh Zalo.jpg',
    kind: 'JPEG',
    facts: { width: 600, height: 400 },
    make: () =>
      makePhoto({ width: 600, height: 400, orientation: 3, gps: { latitude: 22.147, longitude: 105.834 } }),
  },
  { name: 'Ảnh điện thoại có ảnh phụ.jpeg', kind: 'JPEG', facts: { width: 600 }, make: behindPhoto.picture },
  { name: '20260316_083000 Chè.jpg', kind: 'JPEG', facts: { width: 600 }, make: behindPhoto.trailer },
  { name: 'Ảnh động Gốm.jpg', kind: 'JPEG', facts: { width: 600 }, make: behindPhoto.clip },
  { name: 'Nhãn hàng hoá.png', kind: 'PNG', facts: { width: 1200, height: 1800 }, make: () => makePng() },
  {
    name: 'IMG_0001 Đan lát.HEIC',
    kind: 'HEIC',
    facts: { width: 4032, height: 3024 },
    make: () => makeHeic(),
  },
  {
    name: 'Bản thuyết minh sản phẩm Trà hoa vàng.docx',
    kind: 'DOCX',
    make: () =>
      makeDocx({ paragraphs: Array.from({ length: 400 }, () => 'Đoạn văn mẫu lặp lại. '.repeat(20)) }),
  },
  {
    name: 'Đường dẫn trang web.docx',
    kind: 'DOCX',
    make: () =>
      makeZip([
        ...officeParts('docx'),
        {
          name: 'word/_rels/document.xml.rels',
          content:
            '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>',
        },
      ]),
  },
  {
    name: 'Thuyết minh có mục lục và số trang.docx',
    kind: 'DOCX',
    make: () =>
      makeZip([
        ...officeParts('docx').filter(({ name }) => name !== 'word/document.xml'),
        {
          name: 'word/document.xml',
          content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${[
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText> TOC \\o "1-3" \\h </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText>PAGEREF _Toc1</w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            '<w:t>Link, include, DDE: chữ mẫu</w:t>',
            '<w:fldChar w:fldCharType="end"/>',
            '<w:fldChar w:fldCharType="end"/>',
          ]
            .map(run => `<w:r>${run}</w:r>`)
            .join('')}</w:p><w:p><w:fldSimple w:instr=" PAGE "/></w:p></w:body></w:document>`,
        },
      ]),
  },
  {
    name: 'Bảng kê sản lượng & doanh thu.xlsx',
    kind: 'XLSX',
    make: () =>
      makeXlsx({
        rows: Array.from({ length: 2000 }, (_, index) => [`Sản phẩm mẫu ${index}`, index * 1000, null]),
      }),
  },
];
