import { type Level, levels } from '#shared/domain/authority/levels.ts';
import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { PaperTemplate, Sheet } from './paper.ts';
import { addressedTo, bold, given, line, numberColumn, paragraph, table, title } from './parts/blocks.ts';
import { signsFor } from './parts/bodies.ts';
import { fromAuthority } from './parts/letterheads.ts';
import { counted, mean } from './parts/numbers.ts';
import { authorityOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

type Nominee = {
  readonly product: string;
  readonly group: ProductGroup;
  readonly establishment: string;
  readonly address: string;
  readonly representative: string;
  readonly mean: string | null;
  readonly certificate: { readonly number: string; readonly validTo: Day };
  readonly decision: { readonly number: string; readonly date: Day };
};

export type NominationLetter = {
  readonly round: RoundFacts;
  readonly to: Level;
  readonly offeredOn: Day;
  /** Best first. */
  readonly nominees: readonly Nominee[];
};

const summaryList = (round: RoundFacts, nominees: readonly Nominee[]): Sheet => ({
  orientation: 'landscape',
  body: [
    title('DANH SÁCH TRÍCH NGANG', `Sản phẩm đề nghị bình chọn lên cấp trên, chọn từ ${selectionOf(round)}`),
    table(
      [
        numberColumn,
        { head: 'Tên sản phẩm, bộ sản phẩm', share: 22 },
        { head: 'Nhóm', share: 16 },
        { head: 'Cơ sở, người đại diện, địa chỉ', share: 27 },
        { head: 'Điểm bình quân', share: 8, align: 'centre' },
        { head: 'Quyết định công nhận', share: 13 },
        { head: 'Giấy chứng nhận, hiệu lực đến', share: 14 },
      ],
      nominees.map((nominee, index) => [
        String(index + 1),
        nominee.product,
        productGroups[nominee.group].vi,
        `${nominee.establishment}; ${nominee.representative}; ${nominee.address}`,
        nominee.mean === null ? '' : mean(given(nominee.mean)),
        `${nominee.decision.number}, ${formatDay(nominee.decision.date)}`,
        `${nominee.certificate.number}, ${formatDay(nominee.certificate.validTo)}`,
      ]),
    ),
  ],
});

/** Văn bản đề nghị to the level above, with the danh sách trích ngang of what goes up. */
export const nominationLetter: PaperTemplate<NominationLetter> = {
  vi: 'Văn bản đề nghị cấp trên bình chọn',
  en: 'Nomination letter',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    to: 'KHUVUC',
    offeredOn: '2026-09-01',
    nominees: [
      {
        product: sampleProduct,
        group: 'CBNLTS',
        establishment: sampleMaker,
        address: 'Thôn Mẫu, xã Mẫu, Thái Nguyên',
        representative: 'Chủ cơ sở Mẫu',
        mean: '85.25',
        certificate: { number: '001/2026/GCN-SPCNNTTB', validTo: '2029-12-31' },
        decision: { number: '01/QĐ-UBND (mẫu)', date: '2026-08-01' },
      },
    ],
  },
  write: ({ round, to, offeredOn, nominees }) => {
    const above = levels[to].vi.toLocaleLowerCase('vi');
    return {
      title: `Văn bản đề nghị bình chọn sản phẩm ${above}`,
      orientation: 'portrait',
      letterhead: fromAuthority(round, { kind: 'ĐNBC', day: offeredOn }),
      body: [
        line(`V/v đề nghị bình chọn sản phẩm công nghiệp nông thôn tiêu biểu ${above}`),
        addressedTo(`Hội đồng bình chọn sản phẩm công nghiệp nông thôn tiêu biểu ${above}`),
        paragraph([
          `${authorityOf(round)} đề nghị xem xét, bình chọn `,
          bold(`${counted(nominees.length)} sản phẩm, bộ sản phẩm`),
          ` đã được công nhận là ${selectionOf(round)} và có Giấy chứng nhận còn hiệu lực, có danh sách trích ngang và hồ sơ kèm theo.`,
        ]),
        paragraph('Kính đề nghị xem xét./.'),
      ],
      signatures: [{ capacity: signsFor(round.authorityName), name: null }],
      recipients: ['Như trên;', round.standingBody.concat(';'), 'Lưu: VT.'],
      annexes: [summaryList(round, nominees)],
    };
  },
};
