import type { Day } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { PaperTemplate } from './paper.ts';
import { bold, fields, paragraph, title } from './parts/blocks.ts';
import { councilSigns } from './parts/bodies.ts';
import { momentInWords } from './parts/dates.ts';
import { fromCouncil } from './parts/letterheads.ts';
import { counted } from './parts/numbers.ts';
import { councilOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleRound } from './parts/sample-round.ts';

export type JuryInvitation = {
  readonly round: RoundFacts;
  readonly on: Day;
  readonly juror: { readonly name: string; readonly position: string };
  readonly panels: readonly {
    readonly group: ProductGroup;
    readonly entries: number;
    readonly head: boolean;
  }[];
  readonly scoringUntil: string;
  readonly blind: boolean;
};

/** Giấy mời một giám khảo. When and where the panel meets is no fact of the record: the office writes it in. */
export const juryInvitation: PaperTemplate<JuryInvitation> = {
  vi: 'Giấy mời giám khảo',
  en: 'Invitation of a juror',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    on: '2026-06-01',
    juror: { name: 'Giám khảo Mẫu 1', position: 'Giám khảo 1 (mẫu)' },
    panels: [
      { group: 'TCMN', entries: 9, head: true },
      { group: 'CBNLTS', entries: 21, head: false },
    ],
    scoringUntil: '2026-06-30T17:00:00.000Z',
    blind: true,
  },
  write: ({ round, on, juror, panels, scoringUntil, blind }) => ({
    title: `Giấy mời giám khảo – ${juror.name}`,
    orientation: 'portrait',
    letterhead: fromCouncil(round, { kind: 'GM', day: on }),
    body: [
      title('GIẤY MỜI', `Tham gia Ban Giám khảo bình chọn ${selectionOf(round)}`),
      paragraph([`${councilOf(round)} trân trọng kính mời:`]),
      fields(['Ông/Bà', bold(juror.name)], ['Chức vụ', juror.position]),
      paragraph('Tham gia chấm điểm sản phẩm của các nhóm:'),
      {
        type: 'list',
        items: panels.map(
          ({ group, entries, head }) =>
            `${productGroups[group].vi}: ${counted(entries)} sản phẩm${head ? ' (Trưởng ban giám khảo nhóm)' : ''};`,
        ),
      },
      fields(
        ['Thời gian họp', ''],
        ['Địa điểm', ''],
        ['Hoàn thành chấm điểm trước', momentInWords(scoringUntil)],
      ),
      ...(blind
        ? [
            paragraph(
              'Sản phẩm được chấm theo mã số bình chọn. Đề nghị Ông/Bà không tìm hiểu tên cơ sở và không trao đổi điểm trước khi khóa phiếu.',
            ),
          ]
        : []),
      paragraph(
        'Nếu Ông/Bà có liên quan đến cơ sở có sản phẩm dự bình chọn, đề nghị khai báo trước khi chấm điểm.',
      ),
    ],
    signatures: [{ capacity: councilSigns, name: null }],
    recipients: ['Như trên;', 'Lưu: VT, Tổ chuyên môn giúp việc.'],
    annexes: [],
  }),
};
