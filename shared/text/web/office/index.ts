import { actsTexts } from './acts.ts';
import { auditTexts } from './audit.ts';
import { builderTexts } from './builder.ts';
import { certificatesTexts } from './certificates.ts';
import { complaintsTexts } from './complaints.ts';
import { dataRequestsTexts } from './data-requests.ts';
import { decisionTexts } from './decision.ts';
import { frameTexts } from './frame.ts';
import { historyTexts } from './history.ts';
import { listsTexts } from './lists.ts';
import { logosTexts } from './logos.ts';
import { membersTexts } from './members.ts';
import { messagesTexts } from './messages.ts';
import { nominationTexts } from './nomination.ts';
import { noticesTexts } from './notices.ts';
import { offersTexts } from './offers.ts';
import { panelsTexts } from './panels.ts';
import { paperSheetsTexts } from './paper-sheets.ts';
import { progressTexts } from './progress.ts';
import { publishTexts } from './publish.ts';
import { rankingTexts } from './ranking.ts';
import { retentionTexts } from './retention.ts';
import { roundTexts } from './round.ts';
import { roundPapersTexts } from './round-papers.ts';
import { roundsTexts } from './rounds.ts';
import { rulesTexts } from './rules.ts';
import { screeningTexts } from './screening.ts';
import { stepsTexts } from './steps.ts';
import { supportTexts } from './support.ts';
import { webhooksTexts } from './webhooks.ts';

/** What the office face says. */
export const officeTexts = {
  // Rounds and record
  ...frameTexts,
  ...roundsTexts,
  ...roundTexts,
  ...roundPapersTexts,
  ...stepsTexts,
  ...builderTexts,
  ...rulesTexts,
  ...membersTexts,
  ...messagesTexts,
  ...noticesTexts,
  ...webhooksTexts,
  ...publishTexts,
  ...certificatesTexts,
  ...logosTexts,
  ...supportTexts,
  ...dataRequestsTexts,
  ...retentionTexts,
  ...historyTexts,
  ...auditTexts,
  ...listsTexts,
  ...actsTexts,
  // Screening, judging, results
  ...screeningTexts,
  ...rankingTexts,
  ...decisionTexts,
  ...panelsTexts,
  ...progressTexts,
  ...paperSheetsTexts,
  ...complaintsTexts,
  ...nominationTexts,
  ...offersTexts,
} as const;
