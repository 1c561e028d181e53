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
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Results, council sessions, decisions, publication and complaints. */
export const councilRoutes: readonly Route[] = [
  queryRoute(listResultsContract, listResults),
  queryRoute(getResultContract, getResult),
  commandRoute(openCouncilSessionContract, openCouncilSession),
  queryRoute(listCouncilSessionsContract, listCouncilSessions),
  queryRoute(getCouncilSessionContract, getCouncilSession),
  commandRoute(recordAttendanceContract, recordAttendance),
  commandRoute(castVoteContract, castVote),
  commandRoute(settleItemContract, settleItem),
  commandRoute(approveAgendaContract, approveAgenda),
  commandRoute(mergeItemsContract, mergeItems),
  commandRoute(closeCouncilSessionContract, closeCouncilSession),
  commandRoute(requestDecisionFileContract, requestDecisionFile),
  commandRoute(recordDecisionContract, recordDecision),
  queryRoute(listDecisionsContract, listDecisions),
  queryRoute(getDecisionContract, getDecision),
  queryRoute(previewPublicationContract, previewPublication),
  queryRoute(listPublicResultsContract, listPublicResults),
  queryRoute(getOwnResultContract, getOwnResult),
  commandRoute(fileComplaintContract, fileComplaint),
  queryRoute(listOwnComplaintsContract, listOwnComplaints),
  queryRoute(listComplaintsContract, listComplaints),
  commandRoute(answerComplaintContract, answerComplaint),
  commandRoute(recordDepartureContract, recordDeparture),
  commandRoute(splitSetContract, splitSet),
];
