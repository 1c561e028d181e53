import type { Refusal } from '#shared/kernel/result.ts';

/**
 * What is refused to a job that goes through many things and must not stop at one. Each refusal is kept under a name that tells
 * what was refused (it goes into the log: of people nothing but ids); `end` throws all of them together, so that the run
 * counts as failed and somebody looks.
 */
export const openRefusals = (job: string) => {
  const refused: Error[] = [];
  return {
    note: (name: string, { code }: Pick<Refusal, 'code'>): void => {
      refused.push(new Error(`${name}: ${code}`));
    },
    /** @throws AggregateError with one error for each refusal */
    end: (): void => {
      if (refused.length > 0) throw new AggregateError(refused, `${job}: ${refused.length} refused`);
    },
  };
};
