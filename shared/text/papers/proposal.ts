import type { Day } from '#shared/domain/calendar/day.ts';
import { formatDay } from '#shared/domain/calendar/day.ts';
import type { PaperTemplate } from './paper.ts';
import { annexedList } from './parts/annexed-list.ts';
import { addressedTo, bold, paragraph, title } from './parts/blocks.ts';
import { councilSigns } from './parts/bodies.ts';
import { dayInWords } from './parts/dates.ts';
import { fromCouncil } from './parts/letterheads.ts';
import { counted, points } from './parts/numbers.ts';
import { authorityOf, councilOf, foundationsOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleRound } from './parts/sample-round.ts';
import { sampleUnits } from './parts/sample-units.ts';
import { countOf, type ListedUnit } from './parts/unit-list.ts';

export type Proposal = {
  readonly round: RoundFacts;
  readonly session: { readonly number: number; readonly heldOn: Day };
  readonly figures: {
    readonly submitted: number;
    readonly scored: number;
    readonly passed: number;
    readonly passMark: number;
  };
  readonly units: readonly ListedUnit[];
};

/** Tờ trình: the council puts its proposal to the authority, with the list annexed. */
export const proposal: PaperTemplate<Proposal> = {
  vi: 'Tờ trình công nhận sản phẩm',
  en: 'Proposal to the authority',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    session: { number: 1, heldOn: '2026-07-10' },
    figures: { submitted: 45, scored: 41, passed: 36, passMark: 7000 },
    units: sampleUnits,
  },
  write: ({ round, session, figures, units }) => ({
    title: `Tờ trình công nhận ${selectionOf(round)}`,
    orientation: 'portrait',
    letterhead: fromCouncil(round, { kind: 'TTr', day: null }),
    body: [
      title('TỜ TRÌNH', `Về việc công nhận ${selectionOf(round)}`),
      addressedTo(authorityOf(round)),
      ...foundationsOf(round, formatDay).map(basis => paragraph(`Căn cứ ${basis};`)),
      paragraph(
        `Căn cứ Biên bản phiên họp lần ${session.number} ${dayInWords(session.heldOn)} của Hội đồng,`,
      ),
      paragraph(
        `${councilOf(round)} báo cáo: có ${counted(figures.submitted)} sản phẩm, bộ sản phẩm nộp hồ sơ; ${counted(figures.scored)} sản phẩm, bộ sản phẩm đủ điều kiện được Ban Giám khảo chấm điểm, trong đó ${counted(figures.passed)} đạt từ ${points(figures.passMark)} điểm trở lên.`,
      ),
      paragraph([
        `Trên cơ sở kết quả chấm điểm và biểu quyết, Hội đồng kính trình ${authorityOf(round)} xem xét, quyết định công nhận `,
        bold(countOf(units)),
        ` là ${selectionOf(round)}, có danh sách kèm theo.`,
      ]),
      paragraph('Kính trình xem xét, quyết định./.'),
    ],
    signatures: [{ capacity: councilSigns, name: null }],
    recipients: ['Như trên;', 'Các thành viên Hội đồng;', 'Lưu: VT.'],
    annexes: [annexedList(round, 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN', 'Tờ trình', units)],
  }),
};
