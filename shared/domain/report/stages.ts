/** How far an entry came, in the order of the round. Official forms of reports are not published: these are ours. */
export const reportStages = {
  registered: { vi: 'Đăng ký', en: 'Registered' },
  submitted: { vi: 'Dự bình chọn (không rút)', en: 'Entered and not withdrawn' },
  eligible: { vi: 'Đủ điều kiện', en: 'Eligible' },
  passed: { vi: 'Đạt điểm', en: 'Passed' },
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  recommended: { vi: 'Đề cử lên cấp trên', en: 'Nominated upwards' },
  recognisedAbove: { vi: 'Cấp trên công nhận', en: 'Recognised above' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type ReportStage = keyof typeof reportStages;
export const reportStageNames = Object.keys(reportStages) as [ReportStage, ...ReportStage[]];
