import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findFrame } from './find-frame.ts';
import { showFrame } from './show-frame.ts';

type Contract = typeof getScoreFrameContract;

/** The score frame of a group. */
export const getScoreFrame: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findFrame(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { body, version } = found.value.frame;
  return ok({ body: showFrame(body), version });
};
