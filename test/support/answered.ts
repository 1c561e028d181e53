import type * as z from 'zod';
import type { Answer } from '#shared/application/command.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The body as it would leave: cut to the contract's answer. Throws, with the code, where the use case refused. */
export const answered = <A extends z.ZodType>(
  contract: Pick<Contract, 'id'> & { readonly answer: A },
  result: Result<Answer<z.input<A>>>,
): { readonly body: z.output<A>; readonly version: number } => {
  if (!result.ok) throw new Error(`${contract.id} refused: ${JSON.stringify(result.refusal)}`);
  return { body: contract.answer.parse(result.value.body), version: result.value.version ?? 0 };
};

/** The code of a refusal, or `ok`. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);

/** The codes of a refusal's pointers, by pointer. */
export const pointersOf = (result: Result<unknown>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    result.ok ? [] : (result.refusal.pointers ?? []).map(({ pointer, code }) => [pointer, code]),
  );
