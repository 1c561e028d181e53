import type { Contract } from '#shared/contracts/contract.ts';
import { declareConflictContract } from '#shared/contracts/judging/declare-conflict.ts';
import { lockSheetContract } from '#shared/contracts/judging/lock-sheet.ts';
import { requestCorrectionContract } from '#shared/contracts/judging/request-correction.ts';
import { answerSupplementContract } from '#shared/contracts/submission/answer-supplement.ts';
import { submitSubmissionContract } from '#shared/contracts/submission/submit-submission.ts';
import { withdrawSubmissionContract } from '#shared/contracts/submission/withdraw-submission.ts';

const byRecord = (params: Readonly<Record<string, string>>) => params;
const byRound = ({ roundId = '' }: Readonly<Record<string, string>>) => ({ roundId });

/**
 * Commands that can be queued: `needs` says what must have arrived before, `params` what of the record's path parameters the
 * route takes. To add one, add an entry.
 */
export const commands = {
  'submit-submission': { contract: submitSubmissionContract, needs: ['records', 'files'], params: byRecord },
  'answer-supplement': { contract: answerSupplementContract, needs: ['records', 'files'], params: byRecord },
  'withdraw-submission': { contract: withdrawSubmissionContract, needs: [], params: byRecord },
  'lock-sheet': { contract: lockSheetContract, needs: ['records'], params: byRecord },
  'declare-conflict': { contract: declareConflictContract, needs: [], params: byRound },
  'request-correction': { contract: requestCorrectionContract, needs: [], params: byRecord },
} as const satisfies Record<
  string,
  {
    readonly contract: Contract;
    readonly needs: readonly ('records' | 'files')[];
    readonly params: (params: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  }
>;

export type CommandName = keyof typeof commands;
