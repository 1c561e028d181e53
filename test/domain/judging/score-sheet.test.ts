import { describe, expect, test } from '@jest/globals';
import type { Sheet } from '#shared/domain/judging/judging.ts';
import { wholeCriteria } from '#shared/domain/judging/score-frame.ts';
import {
  approveCorrection,
  lockSheet,
  requestCorrection,
  saveScores,
} from '#shared/domain/judging/score-sheet.ts';

const frame = { criteria: wholeCriteria('tt26-2014-phuluc4') };
const sheet: Sheet = {
  roundId: 'round',
  submissionId: 'submission',
  selectionCode: 'CK-001',
  group: 'CK',
  jurorId: 'juror',
  jurorName: 'Giám khảo mẫu',
  jurorPosition: 'Chức vụ mẫu',
  scoringRound: 1,
  version: 1,
  state: 'assigned',
  scores: {},
  remarks: null,
  total: null,
  lockedAt: null,
  correction: null,
  assignedAt: '2026-05-15T00:00:00.000Z',
};
const at = (points: number) => ({ points, note: null });
const save = (scores: Readonly<Record<string, ReturnType<typeof at> | null>>, from = sheet) =>
  saveScores(from, frame, 50, { scores });
const full = { C1: at(4000), C2: at(3550), C3: at(0), C4: at(1000) };
const locked = (): Sheet => {
  const saved = save(full);
  const result = lockSheet(saved.ok ? saved.value : sheet, frame, 0);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('a score sheet', () => {
  test('is saved line by line; other lines stay', () => {
    const first = save({ C1: at(100) });
    const second = save({ C2: at(50) }, first.ok ? first.value : sheet);
    expect(second).toMatchObject({
      ok: true,
      value: { state: 'in-progress', scores: { C1: at(100), C2: at(50) } },
    });
    expect(save({ C1: null }, second.ok ? second.value : sheet)).toMatchObject({
      value: { scores: { C2: at(50) } },
    });
  });

  test.each([
    ['above the maximum', 'C3', 1050, 'sheet.above-max'],
    ['off the step', 'C3', 975, 'sheet.off-step'],
    ['for no line of the frame', 'C9', 50, 'sheet.line-unknown'],
    ['for a part where the criterion is scored whole', 'C1.1', 50, 'sheet.line-unknown'],
  ])('refuses points %s', (_name, code, points, problem) => {
    expect(save({ [code]: at(points) })).toMatchObject({
      ok: false,
      refusal: { code: 'request.invalid', pointers: [{ code: problem }] },
    });
  });

  test('names every wrong line at once', () => {
    const result = save({ C1: at(4050), C2: at(1), C3: at(50) });
    expect(result.ok ? 0 : result.refusal.pointers?.length).toBe(2);
  });

  test('is locked only when every line is scored, nought included, and sums its lines', () => {
    const partial = save({ C1: at(0), C2: at(0) });
    expect(lockSheet(partial.ok ? partial.value : sheet, frame, 0)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet.incomplete', pointers: [{ pointer: '/scores/C3' }, { pointer: '/scores/C4' }] },
    });
    expect(locked()).toMatchObject({ state: 'locked', total: 8550 });
  });

  test('never changes once locked', () => {
    expect(save({ C1: at(0) }, locked())).toMatchObject({ refusal: { code: 'sheet.locked' } });
    expect(lockSheet(locked(), frame, 0)).toMatchObject({ refusal: { code: 'sheet.locked' } });
  });

  test('is corrected as a further version with reason and second person', () => {
    const asked = requestCorrection(locked(), 'Nhập nhầm', 0);
    if (!asked.ok) throw new Error(asked.refusal.code);
    const approved = approveCorrection(asked.value, locked(), 'head', 0);
    expect(approved).toMatchObject({
      ok: true,
      value: {
        correction: { approvedBy: 'head' },
        next: {
          version: 2,
          state: 'in-progress',
          total: null,
          scores: full,
          correction: { reason: 'Nhập nhầm', requestedBy: 'juror', approvedBy: 'head' },
        },
      },
    });
  });

  test('nobody approves their own correction, and an open sheet needs none', () => {
    const asked = requestCorrection(locked(), 'Nhập nhầm', 0);
    if (!asked.ok) throw new Error(asked.refusal.code);
    expect(approveCorrection(asked.value, locked(), 'juror', 0)).toMatchObject({
      refusal: { code: 'correction.own' },
    });
    expect(requestCorrection(sheet, 'Nhập nhầm', 0)).toMatchObject({
      refusal: { code: 'sheet.not-locked' },
    });
  });
});
