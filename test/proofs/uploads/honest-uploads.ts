import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { honestFiles } from '../../support/files/honest-files.ts';
import { makeDocx } from '../../support/files/make-docx.ts';
import { makeHeic } from '../../support/files/make-heic.ts';
import { makeSimplePdf } from '../../support/files/make-pdf.ts';
import { makePhoto } from '../../support/files/make-photo.ts';
import { makePng } from '../../support/files/make-png.ts';
import { makeXlsx } from '../../support/files/make-xlsx.ts';

/** No two are alike: the same content twice is one file to a dossier. */
const makers = {
  PDF: number => makeSimplePdf({ catalog: `/Mau ${number}` }),
  JPEG: number => makePhoto({ width: 240, height: 160, seed: number }),
  PNG: number => makePng({ width: 120 + number, height: 90, seed: number }),
  HEIC: number => makeHeic({ width: 4032 + number }),
  DOCX: number => makeDocx({ paragraphs: [`Đoạn mẫu ${number}`] }),
  XLSX: number => makeXlsx({ rows: [['Sản phẩm mẫu', number]] }),
} as const satisfies Record<FileKind, (number: number) => Buffer | Promise<Buffer>>;

/** As people name files: composed and decomposed, đ, blanks, brackets, and as long as a name may be. */
const stems: readonly string[] = [
  'Đăng ký hộ kinh doanh',
  'Đăng ký hộ kinh doanh'.normalize('NFD'),
  'Ảnh   mặt trước (bản 2) - đã sửa',
  'Thuyết minh “Miến dong Bình Liêu” & giá bán, 50% – cuối cùng',
  `Giấy chứng nhận ${'cơ sở đủ điều kiện an toàn thực phẩm '.repeat(4)}`.normalize('NFD').trim(),
  'ĐƠN ĐỀ NGHỊ CÔNG NHẬN_v1.2+1',
  "Nước mắm d'Ông Tám #1 @2026",
];

export type HonestUpload = {
  readonly type: DocumentTypeCode;
  readonly kind: FileKind;
  readonly fileName: string;
  readonly make: () => Buffer | Promise<Buffer>;
};

/** A file of each kind that each type takes, under names of this country; and files as phones and offices make them. */
export const honestUploads = (types: readonly DocumentTypeCode[]): readonly HonestUpload[] => [
  ...types
    .flatMap(type => documentTypes[type].kinds.map((kind: FileKind) => ({ type, kind })))
    .map(({ type, kind }, index) => ({
      ...{ type, kind, make: () => makers[kind](index) },
      fileName: `${stems[index % stems.length]}.${fileKinds[kind].extensions[0]}`,
    })),
  ...honestFiles.map(({ name, kind, make }) => ({ type: 'D3' as const, kind, fileName: name, make })),
];
