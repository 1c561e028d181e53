import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { acknowledgeTaskContract } from '#shared/contracts/judging/acknowledge-task.ts';
import { agreeScoreFrameContract } from '#shared/contracts/judging/agree-score-frame.ts';
import { approveCorrectionContract } from '#shared/contracts/judging/approve-correction.ts';
import { checkConflictsContract } from '#shared/contracts/judging/check-conflicts.ts';
import { closeScoringContract } from '#shared/contracts/judging/close-scoring.ts';
import { confirmPaperSheetContract } from '#shared/contracts/judging/confirm-paper-sheet.ts';
import { declareConflictContract } from '#shared/contracts/judging/declare-conflict.ts';
import { keyInSheetContract } from '#shared/contracts/judging/key-in-sheet.ts';
import { lockSheetContract } from '#shared/contracts/judging/lock-sheet.ts';
import { proposeScoreFrameContract } from '#shared/contracts/judging/propose-score-frame.ts';
import { rejectPaperSheetContract } from '#shared/contracts/judging/reject-paper-sheet.ts';
import { remindJurorsContract } from '#shared/contracts/judging/remind-jurors.ts';
import { requestCorrectionContract } from '#shared/contracts/judging/request-correction.ts';
import { saveScoresContract } from '#shared/contracts/judging/save-scores.ts';
import { settleConflictContract } from '#shared/contracts/judging/settle-conflict.ts';
import { conflictIdOf, type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { type PaperSheet, paperSheetIdOf } from '#shared/domain/judging/paper-sheet.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import {
  seedScoring,
  seedScreened,
  selectionCodes,
  taskContext,
  whileJudging,
} from '#test/support/judging-builder.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const now = whileJudging;
const head = { as: 'panel-head-1', now } as const;
const juror = { as: 'juror-2', now } as const;
const official = { as: 'official-1', now } as const;
const round = { roundId: sampleRoundId };
const scores = Object.fromEntries(
  [3000, 3000, 500, 500].map((points, index) => [`C${index + 1}`, { points, note: null }]),
);
const paperSheetId = sampleId(6100);
const declaredSha256 = 'd'.repeat(64);
const reason = 'Lý do mẫu';

/** Scoring begun: a juror's first sheet, and where it lies. */
const seedSheet = async ({ world }: Stage, more: Partial<Sheet> = {}) => {
  const judged = await seedScoring(world);
  const [selectionCode = ''] = await selectionCodes(world);
  const sheets = await world.records.children('sheet', sampleRoundId);
  const found = sheets.find(({ body }) => body.jurorId === juror.as && body.selectionCode === selectionCode);
  if (found === undefined) throw new Error('the juror has no sheet');
  if (Object.keys(more).length > 0)
    await seed(world, [
      { kind: 'sheet', id: found.id, before: found, after: { ...found.body, ...more }, action: 'test.score' },
    ]);
  return { ...judged, sheet: found.body, params: { ...round, selectionCode } };
};

const filled: Partial<Sheet> = { state: 'in-progress', scores };
const locked: Partial<Sheet> = { ...filled, state: 'locked', total: 7000, lockedAt: isoOf(now) };

const seedFrames = async ({ world }: Stage) => {
  await seedScreened(world);
  await convenePanel(world, round, taskContext);
  return { ...round, group: 'CK' } as const;
};

/** A sheet that an official keyed in, its scan examined and clean. */
const seedPaperSheet = async (stage: Stage) => {
  const { sheet } = await seedSheet(stage);
  const { submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version } = sheet;
  const body: PaperSheet = {
    ...{
      ...round,
      id: paperSheetId,
      submissionId,
      selectionCode,
      group,
      jurorId,
      jurorName,
      scoringRound,
      version,
    },
    ...{ scores, remarks: null, total: 7000, keyedBy: 'official-2', keyedAt: isoOf(now), settled: null },
    scan: {
      ...{ key: `incoming/mau/${paperSheetId}`, kind: 'PDF', declaredBytes: 1000, declaredSha256 },
      ...{ state: 'clean', versionId: 'mau', findings: [] },
    },
  };
  await seed(stage.world, [record('paper-sheet', paperSheetIdOf(body), body)]);
  return { ...round, paperSheetId };
};

export const judgingRequests: readonly RequestCase[] = [
  requestTo(declareConflictContract, async stage => {
    const { params } = await seedSheet(stage);
    return { ...juror, params: round, body: { selectionCode: params.selectionCode, reason } };
  }),
  requestTo(settleConflictContract, async stage => {
    const { sheet } = await seedSheet(stage);
    const where = { submissionId: sheet.submissionId, personId: juror.as };
    await seed(stage.world, [
      record('conflict', conflictIdOf(sampleRoundId, where.submissionId, where.personId), {
        ...{ ...round, ...where, basis: 'same-phone', reason, state: 'suggested', raisedAt: isoOf(now) },
        ...{ raisedBy: 'system', settledAt: null, settledBy: null, settlementReason: null },
      }),
    ]);
    return { ...official, params: { ...round, ...where }, version: 1, body: { confirmed: true, reason } };
  }),
  requestTo(checkConflictsContract, async stage => {
    await seedSheet(stage);
    return { ...official, params: round, body: { personId: juror.as, links: {} } };
  }),
  requestTo(proposeScoreFrameContract, async stage => {
    const params = await seedFrames(stage);
    const parts = [1, 2].map(part => ({ code: `C1.${part}`, label: `Mục mẫu ${part}`, max: 2000 }));
    const whole = ['C2', 'C3', 'C4'].map(code => ({ code, parts: [] }));
    return { ...head, params, version: 1, body: { criteria: [{ code: 'C1', parts }, ...whole] } };
  }),
  requestTo(agreeScoreFrameContract, async stage => ({
    ...juror,
    params: await seedFrames(stage),
    body: { proposal: 1 },
  })),
  requestTo(saveScoresContract, async stage => {
    const { params } = await seedSheet(stage);
    return { ...juror, params, version: 1, body: { scores } };
  }),
  requestTo(lockSheetContract, async stage => {
    const { params } = await seedSheet(stage, filled);
    return { ...juror, params, version: 2 };
  }),
  requestTo(requestCorrectionContract, async stage => {
    const { params } = await seedSheet(stage, locked);
    return { ...juror, params, body: { reason } };
  }),
  requestTo(approveCorrectionContract, async stage => {
    const { sheet, params } = await seedSheet(stage, locked);
    const { submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version } = sheet;
    await seed(stage.world, [
      record('sheet-correction', sheetIdOf(sheet), {
        ...{ ...round, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version },
        ...{ reason, requestedAt: isoOf(now), approvedAt: null, approvedBy: null },
      }),
    ]);
    return { ...head, params, body: { jurorId } };
  }),
  requestTo(keyInSheetContract, async stage => {
    const { params } = await seedSheet(stage);
    const scan = { kind: 'PDF', bytes: 1000, sha256: declaredSha256 } as const;
    const sheet = { selectionCode: params.selectionCode, jurorId: juror.as, scores, remarks: null };
    return { ...official, params: round, body: { ...sheet, scan } };
  }),
  requestTo(confirmPaperSheetContract, async stage => ({
    ...{ ...official, params: await seedPaperSheet(stage), version: 1 },
  })),
  requestTo(rejectPaperSheetContract, async stage => ({
    ...{ ...official, params: await seedPaperSheet(stage), version: 1, body: { reason } },
  })),
  requestTo(closeScoringContract, async stage => {
    const { jurors } = await seedSheet(stage);
    const owing = [head.as, ...jurors.map(({ id }) => id)];
    return { ...head, params: round, body: { reasons: owing.map(jurorId => ({ jurorId, reason })) } };
  }),
  requestTo(acknowledgeTaskContract, async stage => {
    await seedSheet(stage);
    return { ...juror, params: round };
  }),
  requestTo(remindJurorsContract, async stage => {
    await seedSheet(stage);
    return { ...official, params: round, body: {} };
  }),
];
