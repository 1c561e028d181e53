import type { NoticeName } from '#shared/domain/message/notices.ts';
import { withoutMarks } from '#shared/domain/wording/without-marks.ts';
import { fill } from '../fill.ts';
import { councilMails } from './council.ts';
import { harmless, harmlessLines } from './harmless.ts';
import { judgingMails } from './judging.ts';
import type { MailText, MailTexts } from './mail-texts.ts';
import { recognitionMails } from './recognition.ts';
import { reminderMails } from './reminders.ts';
import { roundMails } from './round.ts';
import { screeningMails } from './screening.ts';
import { submissionMails } from './submission.ts';

/** One template for each line of `notices`, and none beside them. */
const everyText: Readonly<Record<NoticeName, MailText>> = {
  ...councilMails,
  ...judgingMails,
  ...recognitionMails,
  ...reminderMails,
  ...roundMails,
  ...screeningMails,
  ...submissionMails,
};
const mailTexts: MailTexts = everyText;

export const mailTemplates = Object.keys(mailTexts);

const templateOf = (template: string) => {
  const found = mailTexts[template];
  if (found === undefined) throw new Error(`no mail template ${template}`);
  return found;
};

type Params = Readonly<Record<string, string | number>>;

/** Parameters that are lists or reasons, written line by line by officials or by the system. */
const ofLines: readonly string[] = ['itemsVi', 'itemsEn', 'linesVi', 'linesEn', 'reason'];

/** Links within the site, which the system itself makes. */
const ofSystem: readonly string[] = ['site', 'as', 'path'];

const safe = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'number' || ofSystem.includes(name)) return [name, value];
      return [name, ofLines.includes(name) ? harmlessLines(value) : harmless(value)];
    }),
  );

/**
 * What any mail may link by: `{site}`, where people find the site, and `{as}`, who is written to, so that a link may say for
 * whom it is (it signs nobody in).
 */
export const mailPlaces = (site: string, to: string): Params => ({ site, as: encodeURIComponent(to) });

/** Subject and text of a mail, each language by itself. */
export const mailTextsOf = (template: string, params: Params) => {
  const { subject, text } = templateOf(template);
  const words = safe(params);
  return {
    subject: { vi: fill(subject.vi, words), en: fill(subject.en, words) },
    text: { vi: fill(text.vi, words), en: fill(text.en, words) },
  };
};

/** Subject and text of a mail, as it is sent. */
export const mailOf = (
  template: string,
  params: Params,
): { readonly subject: string; readonly text: string } => {
  const { subject, text } = mailTextsOf(template, params);
  return { subject: `${subject.vi} | ${subject.en}`, text: `${text.vi}\n\n—\n\n${text.en}\n` };
};

/** A longer word would make two messages of one. */
const longestWord = 60;
const brief = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) =>
      typeof value === 'string' && value.length > longestWord && !ofSystem.includes(name)
        ? [name, `${value.slice(0, longestWord - 3)}...`]
        : [name, value],
    ),
  );

/**
 * A text message: Vietnamese only and without marks, since it is charged by length, and a letter with a mark more than halves
 * what one message holds.
 */
export const textMessageOf = (template: string, params: Params): string => {
  const { short } = templateOf(template);
  if (short === undefined) throw new Error(`${template} is no text message`);
  return withoutMarks(fill(short, brief(safe(params))));
};

/** A message by Zalo: as the mail, in one text. */
export const zaloMessageOf = (template: string, params: Params): string => {
  const { subject, text } = mailTextsOf(template, params);
  return `${subject.vi}\n${text.vi}\n—\n${text.en}`;
};
