import type { MailTexts } from './mail-texts.ts';

export const judgingMails = {
  'panel-convened': {
    subject: { vi: 'Ban giám khảo bắt đầu làm việc', en: 'The judging panel is convened' },
    text: {
      vi: 'Đợt “{round}” chuyển sang bước chấm điểm.\nThống nhất khung điểm trước {framesUntil}; khóa phiếu chấm trước {scoringUntil}.\nNếu có quan hệ với cơ sở tham gia, hãy khai báo xung đột lợi ích trước khi chấm.\nVào chấm điểm: {site}/jury/{roundId}?as={as}\n{standingBody}',
      en: '“{round}” is now being judged.\nAgree the score frames before {framesUntil}; lock your sheets before {scoringUntil}.\nDeclare any link with a participating establishment before you score.\nYour worklist: {site}/jury/{roundId}?as={as}\n{standingBody}',
    },
  },
} as const satisfies MailTexts;
