import { beginRescore } from '#shared/application/council/begin-rescore.ts';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { readComplaints } from '#shared/application/council/read-complaints.ts';
import { tallyScores } from '#shared/application/council/tally-scores.ts';
import { beginScoring } from '#shared/application/judging/begin-scoring.ts';
import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { beginScreening } from '#shared/application/round/begin-screening.ts';
import { cancelByCouncil } from '#shared/application/round/cancel-by-council.ts';
import { finishRound } from '#shared/application/round/finish-round.ts';
import { markRoundStalled } from '#shared/application/round/mark-round-stalled.ts';
import { openGate } from '#shared/application/round/open-gate.ts';
import { openRegistration } from '#shared/application/round/open-registration.ts';
import { readDecisionDeadline } from '#shared/application/round/read-decision-deadline.ts';
import { readPosition } from '#shared/application/round/read-position.ts';
import { sealSubmissions } from '#shared/application/round/seal-submissions.ts';
import { screenBatch } from '#shared/application/screening/screen-batch.ts';
import type { Task } from '#shared/application/task.ts';
import type { TaskName } from '#shared/workflow/tasks.ts';

/** The use case behind each task of the round workflow. */
export const tasks: { readonly [T in TaskName]: Task<T> } = {
  ReadPosition: readPosition,
  OpenRegistration: openRegistration,
  SealSubmissions: sealSubmissions,
  ScreenBatch: screenBatch,
  BeginScreening: beginScreening,
  OpenGate: openGate,
  ConvenePanel: convenePanel,
  BeginScoring: beginScoring,
  TallyScores: tallyScores,
  BeginRescore: beginRescore,
  CancelByCouncil: cancelByCouncil,
  ReadDecisionDeadline: readDecisionDeadline,
  PublishResults: publishResults,
  ReadComplaints: readComplaints,
  IssueBatch: issueBatch,
  CloseCertificates: closeCertificates,
  NominateUp: nominateUp,
  FinishRound: finishRound,
  MarkRoundStalled: markRoundStalled,
};
