import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Round } from '../round/round.ts';
import type { RoundState } from '../round/states.ts';
import { hasReached } from '../round/states.ts';
import type { Submission } from './submission.ts';

type Sample = Submission['sample'];

/** While samples come in: from the first filing until the dossiers go to the jury, when submissions stand still. */
const arriving: readonly RoundState[] = ['open', 'closed', 'screening'];

/** What a sample may become; a catalogue stands in for what is too large or unfit for transport (Hải Phòng 2022). */
const mayFollow: Record<Sample, readonly Sample[]> = {
  CHUA_NOP: ['DA_NHAN', 'CATALOGUE_THAY_THE'],
  CATALOGUE_THAY_THE: ['DA_NHAN'],
  DA_NHAN: ['CATALOGUE_THAY_THE', 'DA_TRA'],
  DA_TRA: [],
};

/**
 * The submission with what became of its product sample: received (or replaced by a catalogue) before the jury begins,
 * given back once the results are out. Refusals: `sample.not-now`, `sample.not-possible`.
 */
export const recordSample = (
  submission: Submission,
  round: Pick<Round, 'state'>,
  sample: Sample,
): Result<Submission> => {
  const isTime = sample === 'DA_TRA' ? hasReached(round.state, 'published') : arriving.includes(round.state);
  if (!isTime || submission.state === 'draft' || submission.state === 'withdrawn')
    return fail('sample.not-now');
  return mayFollow[submission.sample].includes(sample)
    ? ok({ ...submission, sample })
    : fail({ code: 'sample.not-possible', params: { from: submission.sample, to: sample } });
};
