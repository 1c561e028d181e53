import { blankScoreSheets } from './blank-score-sheets.ts';
import { certificate } from './certificate.ts';
import { complaintAnswer } from './complaint-answer.ts';
import { councilMinutes } from './council-minutes.ts';
import { dossierIndex } from './dossier-index.ts';
import { draftDecision } from './draft-decision.ts';
import { juryInvitation } from './jury-invitation.ts';
import { juryList } from './jury-list.ts';
import { nominationLetter } from './nomination-letter.ts';
import { panelSummary } from './panel-summary.ts';
import type { Paper, PaperTemplate } from './paper.ts';
import { proposal } from './proposal.ts';
import { publicNotice } from './public-notice.ts';
import { receipt } from './receipt.ts';
import { refusalNotice } from './refusal-notice.ts';
import { registrationForm } from './registration-form.ts';
import { report } from './report.ts';
import { resultNotice } from './result-notice.ts';
import { scoreSheet } from './score-sheet.ts';
import { supplementRequest } from './supplement-request.ts';

type AnyTemplate = Omit<PaperTemplate<never>, 'sample'> & { readonly sample: unknown };

/** Every paper of a round, in the order in which it is written. To add one: a file here and its line. */
export const papers = {
  'registration-form': registrationForm,
  receipt,
  'supplement-request': supplementRequest,
  'refusal-notice': refusalNotice,
  'jury-invitation': juryInvitation,
  'jury-list': juryList,
  'blank-score-sheets': blankScoreSheets,
  'score-sheet': scoreSheet,
  'panel-summary': panelSummary,
  'council-minutes': councilMinutes,
  proposal,
  'draft-decision': draftDecision,
  'public-notice': publicNotice,
  'result-notice': resultNotice,
  'complaint-answer': complaintAnswer,
  certificate,
  'nomination-letter': nominationLetter,
  'dossier-index': dossierIndex,
  report,
} as const satisfies Record<string, AnyTemplate>;

export type PaperName = keyof typeof papers;
/** What the template of a paper is given. */
export type PaperData<Name extends PaperName> = (typeof papers)[Name]['sample'];

const typed: { readonly [Name in PaperName]: PaperTemplate<PaperData<Name>> } = papers;

/** A paper as its template writes it from its sample. */
export const samplePaper = <Name extends PaperName>(name: Name): Paper => {
  const { write, sample }: PaperTemplate<PaperData<Name>> = typed[name];
  return write(sample);
};
