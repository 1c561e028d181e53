import { ApiProblem, type NoLine } from '#web/api/api-problem.ts';
import { t } from '../filing-text.ts';

/** Why a command was refused, in one sentence. */
export const refusalOf = (error: ApiProblem | NoLine | null): string | undefined => {
  if (error === null) return undefined;
  return error instanceof ApiProblem ? error.sentence : t('hooks.no-line');
};
