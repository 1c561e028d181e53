import type { Day } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Block, Paper, Row } from '../paper.ts';
import { bold, fields, given, italic, line, table, title } from './blocks.ts';
import { placeAndDay } from './dates.ts';
import { motto } from './motto.ts';
import { points } from './numbers.ts';
import { councilOf, type RoundFacts } from './round-facts.ts';

type Scored = { readonly points: number | null; readonly note: string | null };
export type ScoredCriterion = Scored & {
  readonly name: string;
  readonly max: number;
  /** Sub-criteria that the panel agreed; empty where the criterion is scored whole. */
  readonly parts: readonly (Scored & { readonly label: string; readonly max: number })[];
};

/** A sheet of Annex 4, Circular 26/2014/TT-BCT; what is null is left for a hand. Points in hundredths. */
export type Annex4Sheet = {
  readonly round: RoundFacts;
  readonly product: string;
  readonly group: ProductGroup;
  readonly selectionCode: string;
  readonly juror: { readonly name: string; readonly position: string } | null;
  readonly criteria: readonly ScoredCriterion[];
  readonly total: number | null;
  readonly remarks: string | null;
  readonly lockedOn: Day | null;
  /** Which correction of the sheet this is: 1 for the sheet as it was first locked. */
  readonly version: number;
};

const shown = (value: number | null): string => (value === null ? '' : points(value));

const rowsOf = (criterion: ScoredCriterion, index: number): readonly Row[] => [
  [
    bold(String(index + 1)),
    bold(criterion.name),
    bold(points(criterion.max)),
    bold(shown(criterion.points)),
    given(criterion.note),
  ],
  ...criterion.parts.map((part, at) => [
    `${index + 1}.${at + 1}`,
    part.label,
    points(part.max),
    shown(part.points),
    given(part.note),
  ]),
];

/** Lines to write on while the sheet is open; once it is locked, what was said, or that nothing was. */
const remarksOf = ({ remarks, lockedOn }: Annex4Sheet): readonly Block[] =>
  remarks === null && lockedOn === null
    ? [fields(['Nhận xét', '']), { type: 'blank', lines: 1 }]
    : [line(`Nhận xét: ${remarks ?? 'không có'}`, 'both')];

export const annex4 = (sheet: Annex4Sheet): Paper => ({
  title: `Phiếu chấm điểm ${sheet.selectionCode}`,
  orientation: 'portrait',
  letterhead: null,
  body: [
    ...motto,
    line(italic('Phụ lục số 4, Thông tư số 26/2014/TT-BCT'), 'right'),
    line(bold(councilOf(sheet.round).toLocaleUpperCase('vi')), 'centre'),
    title('PHIẾU CHẤM ĐIỂM', 'Sản phẩm công nghiệp nông thôn tiêu biểu'),
    fields(
      ['Tên sản phẩm', sheet.product],
      ['Nhóm sản phẩm', productGroups[sheet.group].vi],
      ['Mã số bình chọn', bold(sheet.selectionCode)],
      ['Họ tên giám khảo', given(sheet.juror?.name)],
      ['Chức vụ, học hàm', given(sheet.juror?.position)],
      ...(sheet.version > 1 ? ([['Phiếu sửa lần', String(sheet.version - 1)]] as const) : []),
    ),
    table(
      [
        { head: 'STT', share: 8, align: 'centre' },
        { head: 'Tiêu chí', share: 44 },
        { head: 'Điểm tối đa', share: 12, align: 'centre' },
        { head: 'Điểm bình chọn', share: 13, align: 'centre' },
        { head: 'Ghi chú', share: 23 },
      ],
      [
        ...sheet.criteria.flatMap(rowsOf),
        [
          '',
          bold('Tổng cộng'),
          bold(points(sheet.criteria.reduce((sum, { max }) => sum + max, 0))),
          bold(shown(sheet.total)),
          '',
        ],
      ],
    ),
    ...remarksOf(sheet),
    line(placeAndDay(sheet.round.place, sheet.lockedOn), 'right'),
  ],
  signatures: [{ capacity: ['GIÁM KHẢO'], name: sheet.juror?.name ?? null, sealed: false }],
  recipients: [],
  annexes: [],
});
