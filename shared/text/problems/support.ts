import type { ProblemTexts } from './problem-texts.ts';

export const supportProblems = {
  'support.not-in-force': {
    status: 409,
    vi: 'Giấy chứng nhận không còn hiệu lực nên không đề nghị hay duyệt hỗ trợ được.',
    en: 'The certificate is not in force: no support can be proposed or approved.',
  },
  'support.kind-not-proposed': {
    status: 422,
    vi: 'Loại hỗ trợ này không đề nghị được: tiền thưởng theo mức của đợt, hoặc loại đã thôi áp dụng.',
    en: 'This kind is not proposed: awards follow the table of the round, or the kind has ended.',
  },
  'support.rule-unknown': {
    status: 422,
    vi: 'Không có định mức này của cơ quan.',
    en: 'The authority has no such funding rule.',
  },
  'support.rule-of-another-kind': {
    status: 422,
    vi: 'Định mức này dành cho loại hỗ trợ khác.',
    en: 'This funding rule is for another kind of support.',
  },
  'support.rule-not-in-force': {
    status: 422,
    vi: 'Định mức không áp dụng vào ngày này.',
    en: 'The funding rule is not in force on that day.',
  },
  'support.rule-sets-nothing': {
    status: 422,
    vi: 'Ghi tỷ lệ hoặc mức trần.',
    en: 'Give a rate or a ceiling.',
  },
  'support.ends-before-it-begins': {
    status: 422,
    vi: 'Ngày cuối phải từ ngày đầu trở đi.',
    en: 'The last day must not come before the first.',
  },
  'support.rule-retired': {
    status: 409,
    vi: 'Định mức đã thôi áp dụng.',
    en: 'The funding rule has been retired already.',
  },
  'support.cost-missing': {
    status: 422,
    vi: 'Định mức tính theo tỷ lệ: ghi tổng chi phí.',
    en: 'The rule sets a rate: give the whole cost.',
  },
  'support.over-ceiling': {
    status: 422,
    vi: 'Vượt mức trần {ceiling} đồng của định mức “{subject}” ({basis}).',
    en: 'Over the ceiling of {ceiling} đồng of the rule “{subject}” ({basis}).',
  },
  'support.decided': {
    status: 409,
    vi: 'Khoản hỗ trợ đã có quyết định.',
    en: 'The support has been decided already.',
  },
  'support.day-to-come': { status: 422, vi: 'Ngày này chưa đến.', en: 'That day is still to come.' },
  'support.reason-missing': { status: 422, vi: 'Ghi lý do không duyệt.', en: 'Say why it is refused.' },
  'support.refused-amount': {
    status: 422,
    vi: 'Không duyệt thì số tiền là 0.',
    en: 'What is refused has no amount.',
  },
  'support.not-approved': {
    status: 409,
    vi: 'Khoản hỗ trợ chưa được duyệt.',
    en: 'The support has not been approved.',
  },
  'support.delivered': {
    status: 409,
    vi: 'Đã trao đủ số đã duyệt.',
    en: 'All that was promised has been given.',
  },
  'support.before-decision': {
    status: 422,
    vi: 'Ngày trao phải từ ngày quyết định trở đi.',
    en: 'It cannot be given before the day of the decision.',
  },
  'support.over-promise': {
    status: 422,
    vi: 'Số đã duyệt chỉ còn lại {left} đồng.',
    en: 'Only {left} đồng of what was promised are left.',
  },
} as const satisfies ProblemTexts;
