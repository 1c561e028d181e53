import type { Day } from '#shared/domain/calendar/day.ts';
import type { Counts } from '#shared/domain/report/count-report.ts';
import { type ReportSource, reportSources } from '#shared/domain/report/sources.ts';
import { type ReportStage, reportStageNames, reportStages } from '#shared/domain/report/stages.ts';
import { noFigures, reportLines } from '../lists/report.ts';
import type { Block, PaperTemplate } from './paper.ts';
import { heading, paragraph, table, title } from './parts/blocks.ts';
import { fullName, shortOf, signsFor } from './parts/bodies.ts';
import { placeAndDay } from './parts/dates.ts';
import { count as written } from './parts/numbers.ts';

type Line = {
  readonly scope: string;
  readonly year: number | null;
  readonly by: keyof typeof reportLines;
  readonly line: string | null;
  readonly counts: Counts;
  readonly support: { readonly promisedDong: number; readonly deliveredDong: number } | null;
  readonly source: ReportSource;
};

export type ReportPaper = {
  readonly authorityName: string;
  readonly standingBody: string;
  readonly on: Day;
  readonly lines: readonly Line[];
};

/** What stands where there is no figure: imported records are blank there, and else it is not told yet. */
const none = (source: ReportSource): string => (source === 'imported' ? noFigures.vi : '–');

/** `12 (9)`: entries, and in brackets who made them. */
const figure = ({ counts, source }: Line, stage: ReportStage): string => {
  const count = counts[stage];
  return count === null ? none(source) : `${written(count.entries)} (${written(count.establishments)})`;
};

const dong = (amount: number | undefined, source: ReportSource): string =>
  amount === undefined ? none(source) : written(amount);

const figures = (by: keyof typeof reportLines, lines: readonly Line[]): Block =>
  table(
    [
      { head: reportLines[by].vi, share: 19 },
      { head: 'Nguồn', share: 11 },
      ...reportStageNames.map(stage => ({
        ...{ head: reportStages[stage].vi, share: 8, align: 'centre' as const },
      })),
      { head: 'Hỗ trợ đã quyết định (đồng)', share: 13, align: 'right' },
      { head: 'Hỗ trợ đã giao (đồng)', share: 13, align: 'right' },
    ],
    lines.map(one => [
      one.line ?? reportLines.total.vi,
      reportSources[one.source].vi,
      ...reportStageNames.map(stage => figure(one, stage)),
      dong(one.support?.promisedDong, one.source),
      dong(one.support?.deliveredDong, one.source),
    ]),
  );

/** Rounds of several years mostly have one title. */
const headOf = ({ scope, year, by }: Line): string =>
  year === null || by === 'year' || scope.includes(String(year)) ? scope : `${scope} (${year})`;

/** The tables of one round, or of all: the total first, then by each thing that is counted. */
const part = (scope: string, lines: readonly Line[]): readonly Block[] => {
  const parts = Map.groupBy(lines, ({ by }) => by);
  return [heading(scope), ...[...parts].map(([by, own]) => figures(by, own))];
};

const sampleCounts = (...entries: readonly (number | null)[]): Counts => {
  const at = (index: number) => {
    const count = entries[index] ?? null;
    return count === null ? null : { entries: count, establishments: count, units: count };
  };
  return {
    registered: at(0),
    submitted: at(1),
    eligible: at(2),
    passed: at(3),
    recognised: at(4),
    recommended: at(5),
    recognisedAbove: at(6),
  };
};

/** Báo cáo kết quả bình chọn: the figures of an authority. No published text sets its form. */
export const report: PaperTemplate<ReportPaper> = {
  vi: 'Báo cáo kết quả bình chọn',
  en: 'Report of selections',
  formats: ['pdf', 'docx'],
  sample: {
    authorityName: 'Ủy ban nhân dân tỉnh Mẫu',
    standingBody: 'Sở Công Thương Mẫu',
    on: '2026-12-01',
    lines: [
      {
        scope: 'Tất cả các đợt',
        year: null,
        source: 'both',
        by: 'total',
        line: null,
        counts: sampleCounts(12, 11, 10, 8, 6, 2, 1),
        support: { promisedDong: 60_000_000, deliveredDong: 45_000_000 },
      },
      {
        scope: 'Bình chọn năm 2026 (mẫu)',
        year: 2026,
        source: 'round',
        by: 'group',
        line: 'Nhóm Mẫu',
        counts: sampleCounts(4, 4, 3, null, null, null, null),
        support: null,
      },
      {
        scope: 'Bình chọn năm 2018 (mẫu)',
        year: 2018,
        source: 'imported',
        by: 'total',
        line: null,
        counts: sampleCounts(null, null, null, null, 12, null, null),
        support: null,
      },
    ],
  },
  write: ({ authorityName, standingBody, on, lines }) => ({
    title: 'Báo cáo kết quả bình chọn',
    orientation: 'landscape',
    letterhead: {
      above: fullName(authorityName).toLocaleUpperCase('vi'),
      issuer: fullName(standingBody).toLocaleUpperCase('vi'),
      number: '',
      symbol: `BC-${shortOf(standingBody)}`,
      placeAndDay: placeAndDay(null, on),
    },
    body: [
      title('BÁO CÁO', 'Kết quả bình chọn sản phẩm công nghiệp nông thôn tiêu biểu'),
      paragraph(
        'Số đứng trước là số sản phẩm, số trong ngoặc là số cơ sở; một cơ sở có nhiều sản phẩm hoặc dự nhiều đợt được tính một lần. Dấu gạch là số liệu chưa được công bố. Bản ghi nhập từ đợt trước chỉ có sản phẩm được công nhận; các số khác không có số liệu, không phải bằng không.',
      ),
      ...[...Map.groupBy(lines, headOf)].flatMap(([scope, own]) => part(scope, own)),
    ],
    signatures: [{ capacity: signsFor(standingBody), name: null }],
    recipients: [],
    annexes: [],
  }),
};
