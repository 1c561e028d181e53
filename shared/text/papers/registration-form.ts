import type { Day } from '#shared/domain/calendar/day.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { ProductFields } from '#shared/domain/product/product.ts';
import { declarationText } from '#shared/domain/submission/declaration-text.ts';
import type { PaperTemplate } from './paper.ts';
import { addressedTo, heading, line, paragraph, title } from './parts/blocks.ts';
import { placeAndDay } from './parts/dates.ts';
import {
  type EstablishmentOnPaper,
  establishmentFields,
  figuresTable,
} from './parts/establishment-fields.ts';
import { motto } from './parts/motto.ts';
import { productFields } from './parts/product-fields.ts';
import { type ReceivedFiles, receivedFiles } from './parts/received-files.ts';
import { councilOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleEstablishment } from './parts/sample-establishment.ts';
import { sampleProductFields } from './parts/sample-product.ts';
import { sampleRound } from './parts/sample-round.ts';

export type RegistrationForm = {
  readonly round: RoundFacts;
  readonly establishment: EstablishmentOnPaper;
  readonly product: ProductFields;
  readonly group: ProductGroup | null;
  readonly files: ReceivedFiles;
  readonly note: string | null;
  /** Who declared it in law, and when; null of a form that is still to be signed. */
  readonly declared: { readonly name: string; readonly on: Day } | null;
};

/**
 * Phiếu đăng ký tham gia bình chọn (document D1), filled from the entry. The annex of the circular that gives its form is not
 * published where we could read it: the order is that of the declared fields, and no form number is claimed.
 */
export const registrationForm: PaperTemplate<RegistrationForm> = {
  vi: 'Phiếu đăng ký tham gia bình chọn',
  en: 'Registration form',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    establishment: sampleEstablishment,
    product: sampleProductFields,
    group: 'CBNLTS',
    files: [
      { type: 'D2', files: 1 },
      { type: 'D3', files: 1 },
      { type: 'D4', files: 3 },
    ],
    note: null,
    declared: { name: 'Chủ cơ sở Mẫu', on: '2026-03-09' },
  },
  write: ({ round, establishment, product, group, files, note, declared }) => ({
    title: `Phiếu đăng ký tham gia bình chọn – ${product.name}`,
    orientation: 'portrait',
    letterhead: null,
    body: [
      ...motto,
      title('PHIẾU ĐĂNG KÝ', `Tham gia bình chọn ${selectionOf(round)}`),
      addressedTo(councilOf(round)),
      heading('I. Cơ sở công nghiệp nông thôn'),
      establishmentFields(establishment),
      ...(establishment.figures.length === 0 ? [] : [figuresTable(establishment)]),
      heading('II. Sản phẩm đăng ký'),
      productFields(product, group),
      heading('III. Hồ sơ kèm theo'),
      receivedFiles(files),
      ...(note === null ? [] : [paragraph(`Ghi chú của cơ sở: ${note}`)]),
      heading('IV. Cam kết'),
      paragraph(declarationText),
      line(placeAndDay(round.place, declared?.on ?? null), 'right'),
    ],
    signatures: [{ capacity: ['ĐẠI DIỆN CƠ SỞ'], name: declared?.name ?? null }],
    recipients: [],
    annexes: [],
  }),
};
