import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Block, Line, PaperTemplate } from './paper.ts';
import { draftMark, fields, heading, list, numberColumn, paragraph, table, title } from './parts/blocks.ts';
import { councilSigns } from './parts/bodies.ts';
import { momentInWords } from './parts/dates.ts';
import { fromCouncil } from './parts/letterheads.ts';
import { absences, departures, itemsTable, type MinutesItem } from './parts/minutes-items.ts';
import { counted } from './parts/numbers.ts';
import { councilOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMinutes } from './parts/sample-minutes.ts';

export type CouncilMinutes = {
  readonly round: RoundFacts;
  readonly number: number;
  readonly openedAt: string;
  /** Null while the session runs: the minutes are a draft then. */
  readonly closed: {
    readonly at: string;
    readonly outcome: 'propose' | 'rescore' | 'cancel';
    readonly reason: string | null;
  } | null;
  readonly resultVersion: number;
  readonly members: readonly {
    readonly name: string;
    readonly chair: boolean;
    readonly present: boolean;
    readonly reason: string | null;
  }[];
  readonly quorum: { readonly present: number; readonly members: number; readonly needed: number };
  /** As the round's rules say it: `1/2`. */
  readonly majority: string;
  readonly items: readonly MinutesItem[];
  readonly merges: readonly {
    readonly name: string;
    readonly products: readonly string[];
    readonly reason: string;
  }[];
  /** What was put to the authority. */
  readonly proposed: number;
};

const attendance = ({ members, quorum }: CouncilMinutes): readonly Block[] => [
  table(
    [
      numberColumn,
      { head: 'Họ và tên', share: 35 },
      { head: 'Chức danh', share: 25 },
      { head: 'Có mặt', share: 35 },
    ],
    members.map(({ name, chair, present, reason }, index) => [
      String(index + 1),
      name,
      chair ? 'Chủ tịch Hội đồng' : 'Ủy viên Hội đồng',
      present ? 'Có mặt' : `Vắng mặt${reason === null ? '' : `: ${reason}`}`,
    ]),
  ),
  paragraph(
    `Có mặt ${quorum.present}/${quorum.members} thành viên; cần ít nhất ${quorum.needed}. Phiên họp ${quorum.present >= quorum.needed ? 'đủ' : 'không đủ'} điều kiện tiến hành.`,
  ),
];

const orNone = (lines: readonly Line[]): Block => (lines.length === 0 ? paragraph('Không có.') : list(lines));

const conclusionOf = ({ closed, proposed, round }: CouncilMinutes): string =>
  closed === null
    ? 'Phiên họp chưa kết thúc.'
    : {
        propose: `Hội đồng thống nhất trình công nhận ${counted(proposed)} sản phẩm, bộ sản phẩm là ${selectionOf(round)}.`,
        rescore: `Hội đồng đề nghị Ban Giám khảo chấm lại. Lý do: ${closed.reason ?? '…'}`,
        cancel: `Hội đồng đề nghị dừng đợt bình chọn. Lý do: ${closed.reason ?? '…'}`,
      }[closed.outcome];

/**
 * Biên bản họp hội đồng: who was there, the quorum, the agenda product by product, who left for a conflict, the votes, sets
 * put together, and each departure from the jury's ranking with its reason.
 */
export const councilMinutes: PaperTemplate<CouncilMinutes> = {
  vi: 'Biên bản họp hội đồng',
  en: 'Minutes of the council',
  formats: ['pdf', 'docx'],
  sample: sampleMinutes,
  write: data => ({
    title: `Biên bản họp hội đồng, phiên ${data.number}`,
    orientation: 'portrait',
    letterhead: fromCouncil(data.round, { kind: 'BB', day: dayOf(Date.parse(data.openedAt)) }),
    body: [
      ...(data.closed === null ? [draftMark] : []),
      title('BIÊN BẢN', `Phiên họp lần ${data.number}, ${councilOf(data.round)}`),
      fields(
        ['Khai mạc', momentInWords(data.openedAt)],
        ['Kết thúc', data.closed === null ? '' : momentInWords(data.closed.at)],
        ['Địa điểm', ''],
        ['Chủ trì', data.members.find(({ chair }) => chair)?.name ?? ''],
        ['Thư ký', ''],
      ),
      heading('I. Thành phần tham dự'),
      ...attendance(data),
      heading('II. Nội dung xét'),
      paragraph(
        `Hội đồng xét ${counted(data.items.length)} sản phẩm, bộ sản phẩm theo kết quả chấm điểm lần ${data.resultVersion} của Ban Giám khảo. Sản phẩm được đề nghị công nhận khi có trên ${data.majority} số thành viên biểu quyết đồng ý.`,
      ),
      itemsTable(data.items),
      heading('III. Thành viên không tham gia xét từng sản phẩm'),
      orNone(absences(data.items)),
      heading('IV. Ghép thành bộ sản phẩm'),
      orNone(
        data.merges.map(
          ({ name, products, reason }) => `${name}, gồm: ${products.join('; ')}. Lý do: ${reason}`,
        ),
      ),
      heading('V. Kết luận khác với xếp hạng của Ban Giám khảo'),
      orNone(departures(data.items)),
      heading('VI. Kết luận'),
      paragraph(conclusionOf(data)),
      paragraph('Biên bản đã được đọc cho các thành viên dự họp cùng nghe và thống nhất./.'),
    ],
    signatures: [
      { capacity: ['THƯ KÝ'], name: null },
      { capacity: councilSigns, name: data.members.find(({ chair }) => chair)?.name ?? null },
    ],
    recipients: [],
    annexes: [],
  }),
};
