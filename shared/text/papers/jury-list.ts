import type { Day } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { PaperTemplate } from './paper.ts';
import { bold, paragraph, table, title } from './parts/blocks.ts';
import { councilSigns } from './parts/bodies.ts';
import { fromCouncil } from './parts/letterheads.ts';
import { counted } from './parts/numbers.ts';
import { type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type JuryList = {
  readonly round: RoundFacts;
  readonly on: Day;
  readonly groups: readonly {
    readonly group: ProductGroup;
    readonly entries: readonly {
      readonly selectionCode: string;
      readonly product: string;
      /** Null in a blind round. */
      readonly establishment: string | null;
    }[];
  }[];
};

/** Danh sách sản phẩm dự bình chọn, by selection code; makers are named only where the round is not blind. */
export const juryList: PaperTemplate<JuryList> = {
  vi: 'Danh sách sản phẩm dự bình chọn',
  en: 'List of entries for the jury',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    on: '2026-06-01',
    groups: [
      {
        group: 'CBNLTS',
        entries: [
          { selectionCode: 'B-001', product: sampleProduct, establishment: null },
          { selectionCode: 'B-002', product: 'Chè xanh Mẫu', establishment: sampleMaker },
        ],
      },
    ],
  },
  write: ({ round, on, groups }) => {
    const named = groups.some(({ entries }) => entries.some(({ establishment }) => establishment !== null));
    const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
    return {
      title: 'Danh sách sản phẩm dự bình chọn',
      orientation: 'portrait',
      letterhead: fromCouncil(round, { kind: null, day: on }),
      body: [
        title('DANH SÁCH SẢN PHẨM DỰ BÌNH CHỌN', `Bình chọn ${selectionOf(round)}`),
        table(
          [
            { head: 'STT', share: 7, align: 'centre' },
            { head: 'Mã số bình chọn', share: 18, align: 'centre' },
            { head: 'Tên sản phẩm, bộ sản phẩm', share: named ? 40 : 75 },
            ...(named ? [{ head: 'Cơ sở', share: 35 }] : []),
          ],
          groups.flatMap(({ group, entries }) => [
            { across: bold(`${productGroups[group].vi} (${counted(entries.length)} sản phẩm)`) },
            ...entries.map(({ selectionCode, product, establishment }, index) => [
              String(index + 1),
              selectionCode,
              product,
              ...(named ? [establishment ?? ''] : []),
            ]),
          ]),
        ),
        paragraph(`Tổng số: ${counted(total)} sản phẩm, bộ sản phẩm.`),
      ],
      signatures: [{ capacity: councilSigns, name: null }],
      recipients: [],
      annexes: [],
    };
  },
};
