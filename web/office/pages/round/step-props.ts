import type { RoundBody } from '../rounds/use-my-rounds.ts';

/** What every step's dialog is given. */
export type StepProps = {
  readonly round: RoundBody;
  readonly open: boolean;
  readonly onClose: () => void;
};
