import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { makeDocx } from '../support/files/make-docx.ts';
import { makeHeic } from '../support/files/make-heic.ts';
import { makePdf, type PdfObject } from '../support/files/make-pdf.ts';
import { makePhoto } from '../support/files/make-photo.ts';
import { makeScan } from '../support/files/make-scan.ts';
import { makeXlsx } from '../support/files/make-xlsx.ts';
import { type PlayProduct, parts } from './cast.ts';

export type PlayFile = {
  readonly type: DocumentTypeCode;
  readonly kind: FileKind;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly validTo: string | null;
};

/** Where the sample phones were, roughly; the place must not reach the jury. */
const gps = { latitude: 22.147, longitude: 105.834 };
const turns = [6, 1, 8, 3, 6, 1] as const;
const multipartBytes = 8.5 * 1024 * 1024;

/** Each thing is drawn once and used by many dossiers: drawing is the dearest part of a play. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const photos = turns.map((orientation, seed) =>
  once(() => makePhoto({ seed, orientation, gps, width: 1800, height: 1200 })),
);
const form = once(() => makeScan({ pages: 2, title: 'Phiếu đăng ký tham gia bình chọn' }));
const licence = once(() => makeScan({ pages: 1, title: 'Giấy đăng ký kinh doanh' }));
const foodSafety = once(() => makeScan({ pages: 1, title: 'Giấy chứng nhận an toàn thực phẩm' }));
const quality = once(() => makeScan({ pages: 3, title: 'Phiếu kiểm nghiệm chất lượng' }));
const figures = once(() => makeXlsx({ rows: [['Sản lượng năm', 20_000]] }));

/** A comment segment behind the first marker, so that photos of two products are two files. */
const sign = (jpeg: Buffer, text: string): Buffer => {
  const comment = Buffer.from(text, 'utf8');
  const head = Buffer.of(0xff, 0xfe, 0, 0);
  head.writeUInt16BE(comment.length + 2, 2);
  const exifLength = jpeg.readUInt16BE(4);
  const at = 4 + exifLength;
  return Buffer.concat([jpeg.subarray(0, at), head, comment, jpeg.subarray(at)]);
};

/** A colour scan of many pages, as heavy as an office's scanner makes them: it goes up in parts. */
const heavyScan = once(async () => {
  const page = await makePhoto({ seed: 9, width: 1800, height: 1200, title: 'Bản chụp màu mẫu' });
  const pages = Math.ceil(multipartBytes / page.length);
  const numberOf = (index: number) => 3 + index * 3;
  const objects: PdfObject[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${Array.from({ length: pages }, (_, index) => `${numberOf(index)} 0 R`).join(' ')}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, (_, index): PdfObject[] => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents ${numberOf(index) + 1} 0 R /Resources << /XObject << /Im0 ${numberOf(index) + 2} 0 R >> >> >>`,
      { entries: '', data: Buffer.from('q 842 0 0 595 0 0 cm /Im0 Do Q', 'latin1') },
      {
        entries:
          '/Type /XObject /Subtype /Image /Width 1800 /Height 1200 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
        data: page,
      },
    ]).flat(),
  ];
  return makePdf(objects);
});

const file = (
  type: DocumentTypeCode,
  kind: FileKind,
  fileName: string,
  bytes: Buffer,
  validTo: string | null = null,
): PlayFile => ({ type, kind, fileName, bytes, sha256: sha256(bytes), validTo });

/** The files of one product's dossier, as offices and phones make them. */
export const dossierFiles = async (product: PlayProduct): Promise<readonly PlayFile[]> => {
  const { index, name, group } = product;
  const picked = [0, 1, 2].map(offset => photos[(index + offset) % photos.length]);
  const angles = ['mặt trước', 'mặt sau', 'góc nghiêng'] as const;
  const shots = await Promise.all(picked.map(async photo => (photo === undefined ? form() : photo())));
  const text = await makeDocx({
    title: `Bản thuyết minh ${name}`,
    paragraphs: Array.from({ length: 12 }, () => 'Đoạn văn mẫu nói về sản phẩm mẫu. '.repeat(8)),
  });
  return [
    file('D1', 'PDF', 'Phiếu đăng ký.pdf', await form()),
    file('D2', 'PDF', 'Giấy đăng ký kinh doanh (bản quét).pdf', await licence()),
    file('D3', 'DOCX', `Bản thuyết minh ${index + 1}.docx`, text),
    ...shots.map((shot, at) =>
      file('D4', 'JPEG', `Ảnh sản phẩm (${angles[at]}).jpg`, sign(shot, `Mau ${index + 1}-${at + 1}`)),
    ),
    ...(group === 'CBNLTS'
      ? [file('D5_FOOD_SAFETY', 'PDF', 'Giấy ATTP.pdf', await foodSafety(), '2028-12-31')]
      : []),
    ...(index % 4 === 0 ? [file('D5_OTHER', 'XLSX', 'Bảng sản lượng.xlsx', await figures())] : []),
    ...(index === parts.assisted ? [file('D4', 'HEIC', 'IMG_0001.HEIC', makeHeic())] : []),
    ...(index === parts.automatic
      ? [file('D5_OTHER', 'PDF', 'Hồ sơ năng lực (quét màu).pdf', await heavyScan())]
      : []),
  ];
};

/** What a producer sends on request: a test report. */
export const supplementFile = async (): Promise<PlayFile> =>
  file('D5_QUALITY', 'PDF', 'Phiếu kiểm nghiệm.pdf', await quality());

/** A web page that calls itself a photo. */
export const disguisedFile = (): PlayFile =>
  file(
    'D4',
    'JPEG',
    'Ảnh sản phẩm (mặt đáy).jpg',
    Buffer.from('<!doctype html><title>Không phải ảnh</title><p>SAMPLE</p>', 'utf8'),
  );

/** The signed decision as it comes back from the office. */
export const signedDecision = async (title: string): Promise<Buffer> => makeScan({ pages: 3, title });
