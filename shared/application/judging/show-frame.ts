import type { BodyOf } from '#shared/contracts/contract.ts';
import type { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import type { ScoreFrame } from '#shared/domain/judging/judging.ts';
import { linesOf } from '#shared/domain/judging/score-frame.ts';

/** A frame with the lines a sheet of it has. */
export const showFrame = (frame: ScoreFrame): BodyOf<typeof getScoreFrameContract> => ({
  ...frame,
  lines: linesOf(frame).map(line => ({ ...line })),
});
