import type { MailTexts } from './mail-texts.ts';

export const judgingMails = {
  'panel-convened': {
    subject: { vi: 'Ban giám khảo bắt đầu làm việc', en: 'The judging panel is convened' },
    text: {
      vi: 'Đợt “{round}” chuyển sang bước chấm điểm.\nThống nhất khung điểm trước {framesUntil}; khóa phiếu chấm trước {scoringUntil}.\nNếu có quan hệ với cơ sở tham gia, hãy khai báo xung đột lợi ích trước khi chấm.\nVào chấm điểm: {site}/jury/{roundId}?as={as}\n{standingBody}',
      en: '“{round}” is now being judged.\nAgree the score frames before {framesUntil}; lock your sheets before {scoringUntil}.\nDeclare any link with a participating establishment before you score.\nYour worklist: {site}/jury/{roundId}?as={as}\n{standingBody}',
    },
  },
  'juror-reminder': {
    subject: { vi: 'Nhắc chấm điểm: còn {open} phiếu', en: 'Sheets to lock: {open}' },
    text: {
      vi: 'Kính gửi {name},\n\nTrong đợt “{round}” còn {open} phiếu chưa khóa. Hạn chấm điểm: {until}.\nChấm tiếp: {site}/jury/{roundId}?as={as}\nNếu có quan hệ với cơ sở tham gia, hãy khai báo xung đột lợi ích.\n{standingBody}',
      en: 'Dear {name},\n\nIn “{round}” {open} of your sheets are not locked. Scoring ends at {until}.\nGo on: {site}/jury/{roundId}?as={as}\nDeclare a conflict of interest where you have one.\n{standingBody}',
    },
  },
} as const satisfies MailTexts;
