import { expect, test } from '@jest/globals';
import type { RoundState } from '#shared/domain/round/states.ts';
import { recordSample } from '#shared/domain/submission/record-sample.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { buildSubmission } from '../../support/submission-builder.ts';

type Sample = Submission['sample'];

test.each<[string, RoundState, SubmissionState, Sample, Sample, Sample | string]>([
  ['comes in while filings do', 'open', 'submitted', 'CHUA_NOP', 'DA_NHAN', 'DA_NHAN'],
  ['comes in for a settled dossier', 'screening', 'eligible', 'CHUA_NOP', 'DA_NHAN', 'DA_NHAN'],
  [
    'too large is replaced by a catalogue',
    'screening',
    'submitted',
    'CHUA_NOP',
    'CATALOGUE_THAY_THE',
    'CATALOGUE_THAY_THE',
  ],
  ['comes after its catalogue', 'closed', 'submitted', 'CATALOGUE_THAY_THE', 'DA_NHAN', 'DA_NHAN'],
  [
    'does not come while the jury works: submissions stand still',
    'judging',
    'eligible',
    'CHUA_NOP',
    'DA_NHAN',
    'sample.not-now',
  ],
  ['of a draft is nobody’s yet', 'open', 'draft', 'CHUA_NOP', 'DA_NHAN', 'sample.not-now'],
  ['of a withdrawn dossier is not noted', 'open', 'withdrawn', 'CHUA_NOP', 'DA_NHAN', 'sample.not-now'],
  ['goes back when results are out', 'complaints', 'not-recognised', 'DA_NHAN', 'DA_TRA', 'DA_TRA'],
  ['does not go back before', 'council', 'eligible', 'DA_NHAN', 'DA_TRA', 'sample.not-now'],
  [
    'that never came does not go back',
    'published',
    'recognised',
    'CHUA_NOP',
    'DA_TRA',
    'sample.not-possible',
  ],
  ['that went back stays away', 'published', 'recognised', 'DA_TRA', 'DA_TRA', 'sample.not-possible'],
])('a sample %s', (_what, round, state, from, to, expected) => {
  const result = recordSample(buildSubmission(1, { state, sample: from }), { state: round }, to);
  expect(result.ok ? result.value.sample : result.refusal.code).toBe(expected);
});
