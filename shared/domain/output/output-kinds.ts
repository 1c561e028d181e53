import { listKinds } from './list-kinds.ts';
import type { OutputKindEntry } from './output-kind.ts';
import { paperKinds } from './paper-kinds.ts';

/**
 * What can be made from the record: the one registry. A new paper or list is a line here, a file in
 * `shared/application/output/makers` and its line in that folder's index (a missing one does not compile).
 */
export const outputKinds = {
  ...listKinds,
  dossier: {
    vi: 'Hồ sơ kèm mục lục',
    en: 'Dossier with its index',
    subject: 'submission',
    action: 'document.read',
    formats: ['zip'],
  },
  ...paperKinds,
  ministry: {
    vi: 'Số liệu nhập cơ sở dữ liệu quốc gia',
    en: 'Data for the national database',
    subject: 'nominated-dossiers',
    action: 'nomination.read',
    formats: ['zip'],
  },
  report: {
    vi: 'Báo cáo kết quả bình chọn',
    en: 'Report of selections',
    subject: 'authority',
    action: 'report.read',
    formats: ['xlsx', 'docx', 'pdf', 'csv', 'json'],
  },
} as const satisfies Record<string, OutputKindEntry>;

export type OutputKind = keyof typeof outputKinds;
export const outputKindNames = Object.keys(outputKinds) as [OutputKind, ...OutputKind[]];
