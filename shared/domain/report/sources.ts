/** What a line of a report was counted from. */
export const reportSources = {
  round: { vi: 'Đợt trên hệ thống', en: 'Round of this system' },
  imported: { vi: 'Bản ghi nhập từ đợt trước', en: 'Imported record of an earlier round' },
  both: { vi: 'Đợt trên hệ thống và bản ghi nhập', en: 'Rounds of this system and imported records' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type ReportSource = keyof typeof reportSources;
export const reportSourceNames = Object.keys(reportSources) as [ReportSource, ...ReportSource[]];
