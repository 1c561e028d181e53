import { fill } from '../fill.ts';
import { councilMails } from './council.ts';
import { judgingMails } from './judging.ts';
import type { MailTexts } from './mail-texts.ts';
import { recognitionMails } from './recognition.ts';
import { roundMails } from './round.ts';
import { screeningMails } from './screening.ts';
import { submissionMails } from './submission.ts';

const mailTexts: MailTexts = {
  ...councilMails,
  ...judgingMails,
  ...recognitionMails,
  ...roundMails,
  ...screeningMails,
  ...submissionMails,
};

export const mailTemplates = Object.keys(mailTexts);

const templateOf = (template: string) => {
  const found = mailTexts[template];
  if (found === undefined) throw new Error(`no mail template ${template}`);
  return found;
};

type Params = Readonly<Record<string, string | number>>;

/**
 * What any mail may link by: `{site}`, where people find the site, and `{as}`, who is written to, so that a link may say for
 * whom it is (it signs nobody in).
 */
export const mailPlaces = (site: string, to: string): Params => ({ site, as: encodeURIComponent(to) });

/** Subject and text of a mail, each language by itself. */
export const mailTextsOf = (template: string, params: Params) => {
  const { subject, text } = templateOf(template);
  return {
    subject: { vi: fill(subject.vi, params), en: fill(subject.en, params) },
    text: { vi: fill(text.vi, params), en: fill(text.en, params) },
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

/** A text message: Vietnamese only, since it is charged by length. */
export const textMessageOf = (template: string, params: Params): string =>
  fill(templateOf(template).text.vi, params);
