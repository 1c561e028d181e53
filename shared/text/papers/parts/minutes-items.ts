import type { Block, Line } from '../paper.ts';
import { bold, numberColumn, table } from './blocks.ts';
import { mean } from './numbers.ts';

/** One item of the agenda as minutes tell it: the jury's result beside what the council decided. */
export type MinutesItem = {
  readonly selectionCode: string;
  readonly product: string;
  readonly establishment: string;
  /** Two decimals, half up; null where too few sheets count. */
  readonly mean: string | null;
  readonly rank: number | null;
  /** What the ranking alone would give. */
  readonly ranked: boolean;
  /** Members who did not vote for a conflict of interest. */
  readonly excluded: readonly string[];
  readonly away: readonly { readonly name: string; readonly reason: string }[];
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number };
  readonly outcome: 'propose' | 'reject' | null;
  readonly departureReason: string | null;
};

const outcomes = { propose: 'Đề nghị công nhận', reject: 'Không đề nghị' } as const;

/** Product by product: score, votes, outcome. */
export const itemsTable = (items: readonly MinutesItem[]): Block =>
  table(
    [
      numberColumn,
      { head: 'Mã số', share: 10, align: 'centre' },
      { head: 'Sản phẩm, cơ sở', share: 35 },
      { head: 'Điểm, hạng', share: 12, align: 'centre' },
      { head: 'Đồng ý / Không / Ý kiến khác', share: 18, align: 'centre' },
      { head: 'Kết luận', share: 20 },
    ],
    items.map((item, index) => [
      String(index + 1),
      item.selectionCode,
      `${item.product} – ${item.establishment}`,
      item.mean === null
        ? 'Chưa đủ phiếu'
        : `${mean(item.mean)}${item.rank === null ? '' : `; hạng ${item.rank}`}`,
      `${item.votes.for} / ${item.votes.against} / ${item.votes.abstain}`,
      item.outcome === null ? 'Chưa kết luận' : outcomes[item.outcome],
    ]),
  );

const named = ({ selectionCode, product }: MinutesItem): string => `${selectionCode} (${product})`;

/** Who did not take part in which item, and why. */
export const absences = (items: readonly MinutesItem[]): readonly Line[] =>
  items.flatMap(item => [
    ...item.excluded.map(name => `${name} không biểu quyết về ${named(item)} do có xung đột lợi ích;`),
    ...item.away.map(({ name, reason }) => `${name} rời phiên họp khi xét ${named(item)}: ${reason};`),
  ]);

/** Where the council went another way than the jury's ranking, with its reason. */
export const departures = (items: readonly MinutesItem[]): readonly Line[] =>
  items.flatMap(item =>
    item.departureReason === null || item.outcome === null
      ? []
      : [
          [
            bold(named(item)),
            `: xếp hạng của Ban Giám khảo ${item.ranked ? 'trong' : 'ngoài'} danh sách, Hội đồng kết luận: ${outcomes[item.outcome].toLocaleLowerCase('vi')}. Lý do: ${item.departureReason}`,
          ],
        ],
  );
