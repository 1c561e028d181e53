import { ApiProblem, type NoLine } from '#web/api/api-problem.ts';
import type { Problem } from '#web/ui/pointer.ts';
import { t } from '../text.ts';

/** What a refused command says, for a list and for fields: pointers are those of the page, without the `/body` of the request. */
export const problemsOf = (error: ApiProblem | NoLine | null): readonly Problem[] => {
  if (error === null) return [];
  if (!(error instanceof ApiProblem)) return [{ sentence: t('steps.no-line') }];
  if (error.problems.length === 0) return [{ sentence: error.sentence }];
  return error.problems.map(({ pointer, sentence }) => ({
    pointer: pointer.replace(/^\/body(?=\/|$)/, ''),
    sentence,
  }));
};

/** The same in one sentence, where there is no room for a list. */
export const refusalOf = (error: ApiProblem | NoLine | null): string | undefined =>
  problemsOf(error)
    .map(({ sentence }) => sentence)
    .join(' ') || undefined;
