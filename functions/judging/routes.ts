import { acknowledgeTask } from '#shared/application/judging/acknowledge-task.ts';
import { agreeScoreFrame } from '#shared/application/judging/agree-score-frame.ts';
import { approveCorrection } from '#shared/application/judging/approve-correction.ts';
import { checkConflicts } from '#shared/application/judging/check-conflicts.ts';
import { closeScoring } from '#shared/application/judging/close-scoring.ts';
import { confirmPaperSheet } from '#shared/application/judging/confirm-paper-sheet.ts';
import { declareConflict } from '#shared/application/judging/declare-conflict.ts';
import { downloadEntryDocument } from '#shared/application/judging/download-entry-document.ts';
import { getEntry } from '#shared/application/judging/get-entry.ts';
import { getPaperSheet } from '#shared/application/judging/get-paper-sheet.ts';
import { getScoreFrame } from '#shared/application/judging/get-score-frame.ts';
import { getScoringProgress } from '#shared/application/judging/get-scoring-progress.ts';
import { getSheet } from '#shared/application/judging/get-sheet.ts';
import { getWorklist } from '#shared/application/judging/get-worklist.ts';
import { keyInSheet } from '#shared/application/judging/key-in-sheet.ts';
import { listConflicts } from '#shared/application/judging/list-conflicts.ts';
import { listCorrections } from '#shared/application/judging/list-corrections.ts';
import { listOwnConflicts } from '#shared/application/judging/list-own-conflicts.ts';
import { listPanels } from '#shared/application/judging/list-panels.ts';
import { listPaperSheets } from '#shared/application/judging/list-paper-sheets.ts';
import { listScoreFrames } from '#shared/application/judging/list-score-frames.ts';
import { lockSheet } from '#shared/application/judging/lock-sheet.ts';
import { previewJurorReminders } from '#shared/application/judging/preview-juror-reminders.ts';
import { previewPanels } from '#shared/application/judging/preview-panels.ts';
import { proposeScoreFrame } from '#shared/application/judging/propose-score-frame.ts';
import { rejectPaperSheet } from '#shared/application/judging/reject-paper-sheet.ts';
import { remindJurors } from '#shared/application/judging/remind-jurors.ts';
import { requestCorrection } from '#shared/application/judging/request-correction.ts';
import { saveScores } from '#shared/application/judging/save-scores.ts';
import { settleConflict } from '#shared/application/judging/settle-conflict.ts';
import { acknowledgeTaskContract } from '#shared/contracts/judging/acknowledge-task.ts';
import { agreeScoreFrameContract } from '#shared/contracts/judging/agree-score-frame.ts';
import { approveCorrectionContract } from '#shared/contracts/judging/approve-correction.ts';
import { checkConflictsContract } from '#shared/contracts/judging/check-conflicts.ts';
import { closeScoringContract } from '#shared/contracts/judging/close-scoring.ts';
import { confirmPaperSheetContract } from '#shared/contracts/judging/confirm-paper-sheet.ts';
import { declareConflictContract } from '#shared/contracts/judging/declare-conflict.ts';
import { downloadEntryDocumentContract } from '#shared/contracts/judging/download-entry-document.ts';
import { getEntryContract } from '#shared/contracts/judging/get-entry.ts';
import { getPaperSheetContract } from '#shared/contracts/judging/get-paper-sheet.ts';
import { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { getSheetContract } from '#shared/contracts/judging/get-sheet.ts';
import { getWorklistContract } from '#shared/contracts/judging/get-worklist.ts';
import { keyInSheetContract } from '#shared/contracts/judging/key-in-sheet.ts';
import { listConflictsContract } from '#shared/contracts/judging/list-conflicts.ts';
import { listCorrectionsContract } from '#shared/contracts/judging/list-corrections.ts';
import { listOwnConflictsContract } from '#shared/contracts/judging/list-own-conflicts.ts';
import { listPanelsContract } from '#shared/contracts/judging/list-panels.ts';
import { listPaperSheetsContract } from '#shared/contracts/judging/list-paper-sheets.ts';
import { listScoreFramesContract } from '#shared/contracts/judging/list-score-frames.ts';
import { lockSheetContract } from '#shared/contracts/judging/lock-sheet.ts';
import { previewJurorRemindersContract } from '#shared/contracts/judging/preview-juror-reminders.ts';
import { previewPanelsContract } from '#shared/contracts/judging/preview-panels.ts';
import { proposeScoreFrameContract } from '#shared/contracts/judging/propose-score-frame.ts';
import { rejectPaperSheetContract } from '#shared/contracts/judging/reject-paper-sheet.ts';
import { remindJurorsContract } from '#shared/contracts/judging/remind-jurors.ts';
import { requestCorrectionContract } from '#shared/contracts/judging/request-correction.ts';
import { saveScoresContract } from '#shared/contracts/judging/save-scores.ts';
import { settleConflictContract } from '#shared/contracts/judging/settle-conflict.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Panels and conflicts, score frames, and each juror's own sheets. */
export const judgingRoutes = {
  'GET /v1/rounds/{roundId}/panels': () => queryRoute(listPanelsContract, listPanels),
  'GET /v1/rounds/{roundId}/conflicts': () => queryRoute(listConflictsContract, listConflicts),
  'POST /v1/rounds/{roundId}/conflicts': () => commandRoute(declareConflictContract, declareConflict),
  'POST /v1/rounds/{roundId}/conflicts/{submissionId}/{personId}/settlement': () =>
    commandRoute(settleConflictContract, settleConflict),
  'GET /v1/rounds/{roundId}/score-frames': () => queryRoute(listScoreFramesContract, listScoreFrames),
  'GET /v1/rounds/{roundId}/score-frames/{group}': () => queryRoute(getScoreFrameContract, getScoreFrame),
  'PUT /v1/rounds/{roundId}/score-frames/{group}': () =>
    commandRoute(proposeScoreFrameContract, proposeScoreFrame),
  'POST /v1/rounds/{roundId}/score-frames/{group}/agreements': () =>
    commandRoute(agreeScoreFrameContract, agreeScoreFrame),
  'GET /v1/rounds/{roundId}/worklist': () => queryRoute(getWorklistContract, getWorklist),
  'GET /v1/rounds/{roundId}/entries/{selectionCode}': () => queryRoute(getEntryContract, getEntry),
  'GET /v1/rounds/{roundId}/entries/{selectionCode}/documents/{documentId}/download': () =>
    queryRoute(downloadEntryDocumentContract, downloadEntryDocument),
  'GET /v1/rounds/{roundId}/sheets/{selectionCode}': () => queryRoute(getSheetContract, getSheet),
  'PATCH /v1/rounds/{roundId}/sheets/{selectionCode}': () => commandRoute(saveScoresContract, saveScores),
  'POST /v1/rounds/{roundId}/sheets/{selectionCode}/locks': () => commandRoute(lockSheetContract, lockSheet),
  'POST /v1/rounds/{roundId}/sheets/{selectionCode}/corrections': () =>
    commandRoute(requestCorrectionContract, requestCorrection),
  'GET /v1/rounds/{roundId}/corrections': () => queryRoute(listCorrectionsContract, listCorrections),
  'POST /v1/rounds/{roundId}/sheets/{selectionCode}/corrections/approvals': () =>
    commandRoute(approveCorrectionContract, approveCorrection),
  'POST /v1/rounds/{roundId}/paper-sheets': () => commandRoute(keyInSheetContract, keyInSheet),
  'GET /v1/rounds/{roundId}/paper-sheets': () => queryRoute(listPaperSheetsContract, listPaperSheets),
  'GET /v1/rounds/{roundId}/paper-sheets/{paperSheetId}': () =>
    queryRoute(getPaperSheetContract, getPaperSheet),
  'POST /v1/rounds/{roundId}/paper-sheets/{paperSheetId}/confirmations': () =>
    commandRoute(confirmPaperSheetContract, confirmPaperSheet),
  'POST /v1/rounds/{roundId}/paper-sheets/{paperSheetId}/rejections': () =>
    commandRoute(rejectPaperSheetContract, rejectPaperSheet),
  'GET /v1/rounds/{roundId}/scoring-progress': () =>
    queryRoute(getScoringProgressContract, getScoringProgress),
  'POST /v1/rounds/{roundId}/scoring-closure': () => commandRoute(closeScoringContract, closeScoring),
  'GET /v1/rounds/{roundId}/own-conflicts': () => queryRoute(listOwnConflictsContract, listOwnConflicts),
  'POST /v1/rounds/{roundId}/acknowledgement': () => commandRoute(acknowledgeTaskContract, acknowledgeTask),
  'GET /v1/rounds/{roundId}/juror-reminders': () =>
    queryRoute(previewJurorRemindersContract, previewJurorReminders),
  'POST /v1/rounds/{roundId}/juror-reminders': () => commandRoute(remindJurorsContract, remindJurors),
  'GET /v1/rounds/{roundId}/panel-preview': () => queryRoute(previewPanelsContract, previewPanels),
  'POST /v1/rounds/{roundId}/conflict-checks': () => queryRoute(checkConflictsContract, checkConflicts),
} as const satisfies Routes;
