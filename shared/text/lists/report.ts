import type { ListColumn } from '#shared/domain/list/columns.ts';
import { reportSources } from '#shared/domain/report/sources.ts';
import { type ReportStage, reportStages } from '#shared/domain/report/stages.ts';

/** What a line of a report is about. */
export const reportLines = {
  total: { vi: 'Tổng số', en: 'All' },
  year: { vi: 'Năm', en: 'Year' },
  group: { vi: 'Nhóm sản phẩm', en: 'Product group' },
  place: { vi: 'Địa bàn', en: 'Place' },
  kind: { vi: 'Loại hình cơ sở', en: 'Kind of establishment' },
} as const;

/** What stands where imported records are blank: papers of the time do not say, which is no nought. */
export const noFigures = { vi: 'không có số liệu', en: 'no data' } as const;

const imported = {
  vi: `${reportSources.imported.vi} (ô trống: ${noFigures.vi})`,
  en: `${reportSources.imported.en} (empty cell: ${noFigures.en})`,
} as const;

const entries = <S extends ReportStage>(stage: S) =>
  ({
    vi: `${reportStages[stage].vi}: sản phẩm`,
    en: `${reportStages[stage].en}: entries`,
    kind: 'count',
  }) as const satisfies ListColumn;
const makers = <S extends ReportStage>(stage: S) =>
  ({
    vi: `${reportStages[stage].vi}: cơ sở`,
    en: `${reportStages[stage].en}: establishments`,
    kind: 'count',
  }) as const satisfies ListColumn;

/** One table that can be filtered: a line for each thing counted, in each round and over all of them. */
export const reportShape = {
  id: 'report',
  vi: 'Báo cáo kết quả bình chọn',
  en: 'Report of selections',
  columns: {
    scope: { vi: 'Phạm vi', en: 'Scope', kind: 'text' },
    year: { vi: 'Năm', en: 'Year', kind: 'year' },
    by: { vi: 'Chia theo', en: 'By', kind: 'choice', labels: reportLines },
    line: { vi: 'Nội dung', en: 'What', kind: 'text' },
    source: { vi: 'Nguồn', en: 'Source', kind: 'choice', labels: { ...reportSources, imported } },
    registered: entries('registered'),
    registeredMakers: makers('registered'),
    submitted: entries('submitted'),
    submittedMakers: makers('submitted'),
    eligible: entries('eligible'),
    eligibleMakers: makers('eligible'),
    passed: entries('passed'),
    passedMakers: makers('passed'),
    recognised: entries('recognised'),
    recognisedMakers: makers('recognised'),
    recognisedUnits: {
      vi: 'Được công nhận: sản phẩm, bộ sản phẩm được cấp giấy',
      en: 'Recognised: certificate units',
      kind: 'count',
    },
    recommended: entries('recommended'),
    recommendedMakers: makers('recommended'),
    recognisedAbove: entries('recognisedAbove'),
    recognisedAboveMakers: makers('recognisedAbove'),
    promisedDong: { vi: 'Hỗ trợ đã quyết định (đồng)', en: 'Support promised (VND)', kind: 'money' },
    deliveredDong: { vi: 'Hỗ trợ đã giao (đồng)', en: 'Support delivered (VND)', kind: 'money' },
  },
} as const;

/** What covers all rounds together. */
export const allRounds = { vi: 'Tất cả các đợt', en: 'All rounds' } as const;
