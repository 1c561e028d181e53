import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import type { PaperTemplate } from './paper.ts';
import { annexedList } from './parts/annexed-list.ts';
import { bold, draftMark, line, paragraph, title } from './parts/blocks.ts';
import { signsFor } from './parts/bodies.ts';
import { dayInWords } from './parts/dates.ts';
import { fromAuthority } from './parts/letterheads.ts';
import { authorityOf, councilOf, foundationsOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleRound } from './parts/sample-round.ts';
import { sampleUnits } from './parts/sample-units.ts';
import { countOf, type ListedUnit } from './parts/unit-list.ts';

export type DraftDecision = {
  readonly round: RoundFacts;
  readonly session: { readonly number: number; readonly heldOn: Day };
  /** Certificates run to 31 December of the issue year plus this many years. */
  readonly validYearOffset: number;
  readonly units: readonly ListedUnit[];
};

/**
 * Dự thảo quyết định công nhận, with the list annexed. The authority's office adds the laws of its own competence: which ones,
 * no record says.
 */
export const draftDecision: PaperTemplate<DraftDecision> = {
  vi: 'Dự thảo quyết định công nhận',
  en: 'Draft decision of recognition',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    session: { number: 1, heldOn: '2026-07-10' },
    validYearOffset: 3,
    units: sampleUnits,
  },
  write: ({ round, session, validYearOffset, units }) => ({
    title: `Dự thảo quyết định công nhận ${selectionOf(round)}`,
    orientation: 'portrait',
    letterhead: fromAuthority(round, { kind: 'QĐ', day: null }),
    body: [
      draftMark,
      title('QUYẾT ĐỊNH', `Về việc công nhận ${selectionOf(round)}`),
      line(bold(authorityOf(round).toLocaleUpperCase('vi')), 'centre'),
      paragraph({ text: 'Căn cứ …;', italic: true }),
      ...foundationsOf(round, formatDay).map(basis => paragraph({ text: `Căn cứ ${basis};`, italic: true })),
      paragraph({
        text: `Xét đề nghị của ${councilOf(round)} tại Tờ trình số … và Biên bản phiên họp lần ${session.number} ${dayInWords(session.heldOn)}.`,
        italic: true,
      }),
      line(bold('QUYẾT ĐỊNH:'), 'centre'),
      paragraph([
        bold('Điều 1. '),
        `Công nhận ${countOf(units)} là ${selectionOf(round)} (danh sách kèm theo).`,
      ]),
      paragraph([
        bold('Điều 2. '),
        `Mỗi sản phẩm, bộ sản phẩm được cấp một Giấy chứng nhận, có hiệu lực từ ngày cấp đến hết ngày 31 tháng 12 của năm thứ ${validYearOffset + 1} kể từ năm cấp. Cơ sở có sản phẩm được công nhận được hưởng các quyền lợi và thực hiện trách nhiệm theo quy định hiện hành.`,
      ]),
      paragraph([bold('Điều 3. '), 'Quyết định này có hiệu lực kể từ ngày ký.']),
      paragraph([
        bold('Điều 4. '),
        `${round.standingBody}, các cơ quan, đơn vị liên quan và các cơ sở có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
      ]),
    ],
    signatures: [{ capacity: signsFor(round.authorityName), name: null }],
    recipients: ['Như Điều 4;', 'Hội đồng bình chọn;', 'Lưu: VT.'],
    annexes: [annexedList(round, 'DANH SÁCH ĐƯỢC CÔNG NHẬN', 'Quyết định', units)],
  }),
};
