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
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Panels and conflicts, score frames, and each juror's own sheets. */
export const judgingRoutes: readonly Route[] = [
  queryRoute(listPanelsContract, listPanels),
  queryRoute(listConflictsContract, listConflicts),
  commandRoute(declareConflictContract, declareConflict),
  commandRoute(settleConflictContract, settleConflict),
  queryRoute(listScoreFramesContract, listScoreFrames),
  queryRoute(getScoreFrameContract, getScoreFrame),
  commandRoute(proposeScoreFrameContract, proposeScoreFrame),
  commandRoute(agreeScoreFrameContract, agreeScoreFrame),
  queryRoute(getWorklistContract, getWorklist),
  queryRoute(getEntryContract, getEntry),
  queryRoute(downloadEntryDocumentContract, downloadEntryDocument),
  queryRoute(getSheetContract, getSheet),
  commandRoute(saveScoresContract, saveScores),
  commandRoute(lockSheetContract, lockSheet),
  commandRoute(requestCorrectionContract, requestCorrection),
  queryRoute(listCorrectionsContract, listCorrections),
  commandRoute(approveCorrectionContract, approveCorrection),
  commandRoute(keyInSheetContract, keyInSheet),
  queryRoute(listPaperSheetsContract, listPaperSheets),
  queryRoute(getPaperSheetContract, getPaperSheet),
  commandRoute(confirmPaperSheetContract, confirmPaperSheet),
  commandRoute(rejectPaperSheetContract, rejectPaperSheet),
  queryRoute(getScoringProgressContract, getScoringProgress),
  commandRoute(closeScoringContract, closeScoring),
  queryRoute(listOwnConflictsContract, listOwnConflicts),
  commandRoute(acknowledgeTaskContract, acknowledgeTask),
  queryRoute(previewJurorRemindersContract, previewJurorReminders),
  commandRoute(remindJurorsContract, remindJurors),
  queryRoute(previewPanelsContract, previewPanels),
  queryRoute(checkConflictsContract, checkConflicts),
];
