import type { Timeline } from '#shared/domain/round/round.ts';

/** What a message calls each deadline of a round. */
export const deadlineWords = {
  opensAt: { vi: 'mở nhận hồ sơ', en: 'opening for dossiers' },
  closesAt: { vi: 'hết hạn nhận hồ sơ', en: 'closing for dossiers' },
  screeningUntil: { vi: 'xong kiểm tra hồ sơ', en: 'end of screening' },
  framesUntil: { vi: 'thống nhất khung điểm', en: 'score frames agreed' },
  scoringUntil: { vi: 'xong chấm điểm', en: 'end of scoring' },
  councilUntil: { vi: 'hội đồng kết luận', en: 'conclusion of the council' },
  decisionUntil: { vi: 'ra quyết định công nhận', en: 'the decision' },
} as const satisfies Record<keyof Timeline, { readonly vi: string; readonly en: string }>;
