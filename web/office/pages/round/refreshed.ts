import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { getRoundProgressContract } from '#shared/contracts/round/get-round-progress.ts';
import { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import { previewRoundStepContract } from '#shared/contracts/round/preview-round-step.ts';

/** What must be read again after a round was moved on. */
export const afterStep = [
  getRoundContract,
  getRoundProgressContract,
  listRoundsContract,
  previewRoundStepContract,
] as const;
