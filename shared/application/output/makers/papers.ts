import type { paperKinds } from '#shared/domain/output/paper-kinds.ts';
import type { Maker } from '../maker.ts';
import { blankScoreSheetsMaker } from './blank-score-sheets.ts';
import { certificateMaker } from './certificate.ts';
import { complaintAnswerMaker } from './complaint-answer.ts';
import { councilMinutesMaker } from './council-minutes.ts';
import { draftDecisionMaker } from './draft-decision.ts';
import { juryInvitationsMaker } from './jury-invitations.ts';
import { juryListMaker } from './jury-list.ts';
import { nominationLetterMaker } from './nomination-letter.ts';
import { panelSummaryMaker } from './panel-summary.ts';
import { proposalMaker } from './proposal.ts';
import { publicNoticeMaker } from './public-notice.ts';
import { receiptMaker } from './receipt.ts';
import { refusalNoticeMaker } from './refusal-notice.ts';
import { registrationFormMaker } from './registration-form.ts';
import { resultNoticeMaker } from './result-notice.ts';
import { roundCertificatesMaker } from './round-certificates.ts';
import { scoreSheetMaker } from './score-sheet.ts';
import { supplementRequestMaker } from './supplement-request.ts';

/** The makers of the official papers; each is evaluated when it is asked for (docs/decisions/0030). */
export const paperMakers: {
  readonly [W in keyof typeof paperKinds]: () => Maker<(typeof paperKinds)[W]['subject']>;
} = {
  'registration-form': () => registrationFormMaker,
  receipt: () => receiptMaker,
  'supplement-request': () => supplementRequestMaker,
  'refusal-notice': () => refusalNoticeMaker,
  'jury-invitations': () => juryInvitationsMaker,
  'jury-list': () => juryListMaker,
  'blank-score-sheets': () => blankScoreSheetsMaker,
  'score-sheet': () => scoreSheetMaker,
  'panel-summary': () => panelSummaryMaker,
  'council-minutes': () => councilMinutesMaker,
  proposal: () => proposalMaker,
  'draft-decision': () => draftDecisionMaker,
  'public-notice': () => publicNoticeMaker,
  'result-notice': () => resultNoticeMaker,
  'complaint-answer': () => complaintAnswerMaker,
  certificate: () => certificateMaker,
  'round-certificates': () => roundCertificatesMaker,
  'nomination-letter': () => nominationLetterMaker,
};
