import { answerComplaint } from '#shared/application/council/answer-complaint.ts';
import { approveAgenda } from '#shared/application/council/approve-agenda.ts';
import { castVote } from '#shared/application/council/cast-vote.ts';
import { closeCouncilSession } from '#shared/application/council/close-council-session.ts';
import { fileComplaint } from '#shared/application/council/file-complaint.ts';
import { getCouncilSession } from '#shared/application/council/get-council-session.ts';
import { getDecision } from '#shared/application/council/get-decision.ts';
import { getOwnResult } from '#shared/application/council/get-own-result.ts';
import { getResult } from '#shared/application/council/get-result.ts';
import { listComplaints } from '#shared/application/council/list-complaints.ts';
import { listCouncilSessions } from '#shared/application/council/list-council-sessions.ts';
import { listDecisions } from '#shared/application/council/list-decisions.ts';
import { listOwnComplaints } from '#shared/application/council/list-own-complaints.ts';
import { listPublicResults } from '#shared/application/council/list-public-results.ts';
import { listResults } from '#shared/application/council/list-results.ts';
import { mergeItems } from '#shared/application/council/merge-items.ts';
import { openCouncilSession } from '#shared/application/council/open-council-session.ts';
import { previewPublication } from '#shared/application/council/preview-publication.ts';
import { recordAttendance } from '#shared/application/council/record-attendance.ts';
import { recordDecision } from '#shared/application/council/record-decision.ts';
import { recordDeparture } from '#shared/application/council/record-departure.ts';
import { requestDecisionFile } from '#shared/application/council/request-decision-file.ts';
import { settleItem } from '#shared/application/council/settle-item.ts';
import { splitSet } from '#shared/application/council/split-set.ts';
import { answerComplaintContract } from '#shared/contracts/council/answer-complaint.ts';
import { approveAgendaContract } from '#shared/contracts/council/approve-agenda.ts';
import { castVoteContract } from '#shared/contracts/council/cast-vote.ts';
import { closeCouncilSessionContract } from '#shared/contracts/council/close-council-session.ts';
import { fileComplaintContract } from '#shared/contracts/council/file-complaint.ts';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { getDecisionContract } from '#shared/contracts/council/get-decision.ts';
import { getOwnResultContract } from '#shared/contracts/council/get-own-result.ts';
import { getResultContract } from '#shared/contracts/council/get-result.ts';
import { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import { listDecisionsContract } from '#shared/contracts/council/list-decisions.ts';
import { listOwnComplaintsContract } from '#shared/contracts/council/list-own-complaints.ts';
import { listPublicResultsContract } from '#shared/contracts/council/list-public-results.ts';
import { listResultsContract } from '#shared/contracts/council/list-results.ts';
import { mergeItemsContract } from '#shared/contracts/council/merge-items.ts';
import { openCouncilSessionContract } from '#shared/contracts/council/open-council-session.ts';
import { previewPublicationContract } from '#shared/contracts/council/preview-publication.ts';
import { recordAttendanceContract } from '#shared/contracts/council/record-attendance.ts';
import { recordDecisionContract } from '#shared/contracts/council/record-decision.ts';
import { recordDepartureContract } from '#shared/contracts/council/record-departure.ts';
import { requestDecisionFileContract } from '#shared/contracts/council/request-decision-file.ts';
import { settleItemContract } from '#shared/contracts/council/settle-item.ts';
import { splitSetContract } from '#shared/contracts/council/split-set.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Results, council sessions, decisions, publication and complaints. */
export const councilRoutes = {
  'GET /v1/rounds/{roundId}/results': () => queryRoute(listResultsContract, listResults),
  'GET /v1/rounds/{roundId}/results/{version}': () => queryRoute(getResultContract, getResult),
  'POST /v1/rounds/{roundId}/council-sessions': () =>
    commandRoute(openCouncilSessionContract, openCouncilSession),
  'GET /v1/rounds/{roundId}/council-sessions': () =>
    queryRoute(listCouncilSessionsContract, listCouncilSessions),
  'GET /v1/rounds/{roundId}/council-sessions/{number}': () =>
    queryRoute(getCouncilSessionContract, getCouncilSession),
  'PUT /v1/rounds/{roundId}/council-sessions/{number}/attendance': () =>
    commandRoute(recordAttendanceContract, recordAttendance),
  'POST /v1/rounds/{roundId}/council-sessions/{number}/items/{submissionId}/votes': () =>
    commandRoute(castVoteContract, castVote),
  'POST /v1/rounds/{roundId}/council-sessions/{number}/items/{submissionId}/outcome': () =>
    commandRoute(settleItemContract, settleItem),
  'POST /v1/rounds/{roundId}/council-sessions/{number}/agenda-approval': () =>
    commandRoute(approveAgendaContract, approveAgenda),
  'POST /v1/rounds/{roundId}/council-sessions/{number}/merges': () =>
    commandRoute(mergeItemsContract, mergeItems),
  'POST /v1/rounds/{roundId}/council-sessions/{number}/closure': () =>
    commandRoute(closeCouncilSessionContract, closeCouncilSession),
  'POST /v1/rounds/{roundId}/decision-files': () =>
    commandRoute(requestDecisionFileContract, requestDecisionFile),
  'POST /v1/rounds/{roundId}/decisions': () => commandRoute(recordDecisionContract, recordDecision),
  'GET /v1/rounds/{roundId}/decisions': () => queryRoute(listDecisionsContract, listDecisions),
  'GET /v1/rounds/{roundId}/decisions/{sequence}': () => queryRoute(getDecisionContract, getDecision),
  'GET /v1/rounds/{roundId}/publication-preview': () =>
    queryRoute(previewPublicationContract, previewPublication),
  'GET /v1/public/rounds/{roundId}/results': () => queryRoute(listPublicResultsContract, listPublicResults),
  'GET /v1/submissions/{submissionId}/result': () => queryRoute(getOwnResultContract, getOwnResult),
  'POST /v1/submissions/{submissionId}/complaints': () => commandRoute(fileComplaintContract, fileComplaint),
  'GET /v1/submissions/{submissionId}/complaints': () =>
    queryRoute(listOwnComplaintsContract, listOwnComplaints),
  'GET /v1/rounds/{roundId}/complaints': () => queryRoute(listComplaintsContract, listComplaints),
  'POST /v1/rounds/{roundId}/complaints/{complaintId}/answer': () =>
    commandRoute(answerComplaintContract, answerComplaint),
  'POST /v1/rounds/{roundId}/council-sessions/{number}/departures': () =>
    commandRoute(recordDepartureContract, recordDeparture),
  'POST /v1/rounds/{roundId}/council-sessions/{number}/splits': () =>
    commandRoute(splitSetContract, splitSet),
} as const satisfies Routes;
