import type { Channel } from './channels.ts';

/** To whom notices go. */
export const audiences = {
  appointed: { vi: 'Người được cử', en: 'Who was appointed' },
  officials: { vi: 'Cán bộ cơ quan thường trực', en: 'Officials of the standing body' },
  'round-people': { vi: 'Những người được cử vào đợt', en: 'People appointed to the round' },
  judges: { vi: 'Ban giám khảo', en: 'Heads and jurors of the panels' },
  council: { vi: 'Hội đồng bình chọn', en: 'The council' },
  signers: { vi: 'Người ký quyết định', en: 'Signers of the authority' },
  reminded: { vi: 'Người còn việc sắp hết hạn', en: 'Who has something to do before a deadline' },
  chairs: { vi: 'Chủ tịch hội đồng', en: 'The council’s chair' },
  owner: { vi: 'Cơ sở có hồ sơ', en: 'The establishment whose dossier it is' },
  producers: { vi: 'Mọi cơ sở có hồ sơ trong đợt', en: 'Every establishment with a dossier in the round' },
} as const;

type Notice = {
  /** The step at which it is sent. */
  readonly when: { readonly vi: string; readonly en: string };
  readonly to: keyof typeof audiences;
  readonly by: readonly Channel[];
  /** Holds a secret of its reader: listed for nobody else. */
  readonly secret?: true;
};

const mail = ['mail'] as const;
const every = ['mail', 'text-message', 'zalo-message'] as const;

const announced = { vi: 'Thông báo đợt', en: 'A round is announced' };
const extended = { vi: 'Gia hạn', en: 'Deadlines are moved' };
const cancelled = { vi: 'Hủy đợt', en: 'A round is cancelled' };
const decided = { vi: 'Công bố kết quả', en: 'Results are published' };
const answered = { vi: 'Trả lời khiếu nại', en: 'A complaint is answered' };
const returned = { vi: 'Cấp trên trả lại đề cử', en: 'The level above returns a nomination' };

/**
 * Who is told what at each step: one line a template of `shared/text/mails`. Use cases send by these lines and no others, and
 * officials read them on a page. No line tells a result before `PublishResults`, and none to a producer names a juror.
 */
export const notices = {
  'membership-appointed': {
    when: { vi: 'Cử người', en: 'A person is appointed' },
    to: 'appointed',
    by: mail,
  },
  'round-drafted': {
    when: { vi: 'Đến kỳ bình chọn tiếp theo', en: 'The next round is due' },
    to: 'officials',
    by: mail,
  },
  'round-announced': { when: announced, to: 'round-people', by: mail },
  'round-opened': { when: { vi: 'Mở nhận hồ sơ', en: 'A round opens' }, to: 'round-people', by: mail },
  'round-extended': { when: extended, to: 'round-people', by: mail },
  'round-extended-producers': { when: extended, to: 'producers', by: every },
  'round-cancelled': { when: cancelled, to: 'round-people', by: mail },
  'round-cancelled-producers': { when: cancelled, to: 'producers', by: every },
  'round-stalled': {
    when: { vi: 'Đợt bị dừng', en: 'A step of a round failed' },
    to: 'officials',
    by: mail,
  },
  'confirmation-code': {
    when: { vi: 'Cán bộ nộp thay', en: 'An officer files for a producer' },
    to: 'owner',
    by: ['text-message'],
    secret: true,
  },
  'submission-received': {
    when: { vi: 'Nộp hồ sơ', en: 'A dossier is submitted' },
    to: 'owner',
    by: every,
  },
  'supplement-requested': {
    when: { vi: 'Yêu cầu bổ sung', en: 'Supplements are asked for' },
    to: 'owner',
    by: every,
  },
  'supplement-received': {
    when: { vi: 'Nộp phần bổ sung', en: 'A supplement is answered' },
    to: 'owner',
    by: every,
  },
  'submission-ineligible': {
    when: { vi: 'Hồ sơ không đủ điều kiện', en: 'A dossier is not eligible' },
    to: 'owner',
    by: every,
  },
  'panel-convened': { when: { vi: 'Bắt đầu chấm điểm', en: 'Judging begins' }, to: 'judges', by: mail },
  'juror-reminder': {
    when: { vi: 'Cán bộ nhắc giám khảo', en: 'An official reminds jurors' },
    to: 'judges',
    by: mail,
  },
  'council.convened': {
    when: { vi: 'Có kết quả chấm điểm', en: 'The scores are in' },
    to: 'council',
    by: mail,
  },
  'result.recognised': { when: decided, to: 'owner', by: every },
  'result.not-recognised': { when: decided, to: 'owner', by: every },
  reminder: {
    when: { vi: 'Trước hạn 7, 3, 1 ngày', en: '7, 3 and 1 days before a deadline' },
    to: 'reminded',
    by: every,
  },
  'mail-returned': {
    when: { vi: 'Thư gửi cơ sở bị trả lại', en: 'A mail to an establishment came back' },
    to: 'owner',
    by: ['text-message'],
  },
  'complaint.received': {
    when: { vi: 'Có khiếu nại', en: 'A complaint arrives' },
    to: 'chairs',
    by: mail,
  },
  'complaint.upheld': { when: answered, to: 'owner', by: every },
  'complaint.rejected': { when: answered, to: 'owner', by: every },
  'certificate.issued': {
    when: { vi: 'Cấp giấy chứng nhận', en: 'Certificates are issued' },
    to: 'owner',
    by: every,
  },
  'certificate.expiring': {
    when: { vi: 'Giấy chứng nhận sắp hết hạn', en: 'A certificate runs out soon' },
    to: 'owner',
    by: every,
  },
  'certificate.revoked': {
    when: { vi: 'Thu hồi giấy chứng nhận', en: 'A certificate is revoked' },
    to: 'owner',
    by: every,
  },
  'offers.received': {
    when: { vi: 'Cấp dưới gửi đề cử', en: 'The level below nominates' },
    to: 'officials',
    by: mail,
  },
  'offer.accepted': {
    when: { vi: 'Cấp trên nhận đề cử', en: 'The level above accepts' },
    to: 'owner',
    by: every,
  },
  'offer.returned': { when: returned, to: 'officials', by: mail },
  'offer.returned-producer': { when: returned, to: 'owner', by: every },
  'offer.withdrawn': {
    when: { vi: 'Cơ sở rút đề cử', en: 'A producer withdraws from a nomination' },
    to: 'officials',
    by: mail,
  },
} as const satisfies Readonly<Record<string, Notice>>;

export type NoticeName = keyof typeof notices;
export const noticeNames = Object.keys(notices) as NoticeName[];

/** Where the line of a template stands; a template without one is never sent. */
export const noticeOf = (template: string): Notice => {
  const name = noticeNames.find(known => known === template);
  if (name === undefined) throw new Error(`no notice ${template}`);
  return notices[name];
};

/** Whether others than its reader may see that it was sent, and what it says. */
export const isSecret = (template: string): boolean => noticeOf(template).secret === true;
