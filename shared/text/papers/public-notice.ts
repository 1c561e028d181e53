import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import type { PaperTemplate } from './paper.ts';
import { annexedList } from './parts/annexed-list.ts';
import { bold, paragraph, title } from './parts/blocks.ts';
import { signsFor } from './parts/bodies.ts';
import { momentInWords } from './parts/dates.ts';
import { fromStandingBody } from './parts/letterheads.ts';
import { type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleRound } from './parts/sample-round.ts';
import { sampleUnits } from './parts/sample-units.ts';
import { countOf, type ListedUnit } from './parts/unit-list.ts';

export type PublicNotice = {
  readonly round: RoundFacts;
  readonly publishedOn: Day;
  readonly decision: { readonly number: string; readonly date: Day };
  /** Without scores: what is published is who was recognised. */
  readonly units: readonly ListedUnit[];
  readonly complaints: { readonly workingDays: number; readonly until: string };
};

/** Thông báo kết quả to everybody, with the list of what was recognised annexed. */
export const publicNotice: PaperTemplate<PublicNotice> = {
  vi: 'Thông báo công khai kết quả',
  en: 'Public notice of results',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    publishedOn: '2026-08-03',
    decision: { number: '01/QĐ-UBND (mẫu)', date: '2026-08-01' },
    units: sampleUnits.map(unit => ({ ...unit, mean: null })),
    complaints: { workingDays: 15, until: '2026-08-24T17:00:00.000Z' },
  },
  write: ({ round, publishedOn, decision, units, complaints }) => ({
    title: `Thông báo kết quả bình chọn ${selectionOf(round)}`,
    orientation: 'portrait',
    letterhead: fromStandingBody(round, { kind: 'TB', day: publishedOn }),
    body: [
      title('THÔNG BÁO', `Kết quả bình chọn ${selectionOf(round)}`),
      paragraph([
        `Theo Quyết định số ${decision.number} ngày ${formatDay(decision.date)}, `,
        bold(countOf(units)),
        ` được công nhận là ${selectionOf(round)}, có danh sách kèm theo.`,
      ]),
      paragraph(
        `Cơ sở tham gia bình chọn có quyền gửi khiếu nại, kiến nghị về kết quả trong ${complaints.workingDays} ngày làm việc kể từ ngày thông báo, trước ${momentInWords(complaints.until)}.`,
      ),
      paragraph(`${round.standingBody} thông báo để các cơ quan, đơn vị, cơ sở được biết./.`),
    ],
    signatures: [{ capacity: signsFor(round.standingBody), name: null }],
    recipients: ['Các cơ sở tham gia bình chọn;', 'Ủy ban nhân dân các xã, phường;', 'Lưu: VT.'],
    annexes: [annexedList(round, 'DANH SÁCH ĐƯỢC CÔNG NHẬN', 'Thông báo', units)],
  }),
};
