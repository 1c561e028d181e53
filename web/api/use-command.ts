import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'preact/hooks';
import type { Contract } from '#shared/contracts/contract.ts';
import { wordsArrived } from '../app/unsent-words.ts';
import { ApiProblem, NoLine } from './api-problem.ts';
import { type Answer, type CallInput, call } from './call.ts';
import type { Reply } from './send.ts';
import { readKey } from './use-read.ts';

const callAny = call as (contract: Contract, input?: unknown) => Promise<Reply<unknown>>;

/** Whether it is unknown what became of a command: it may have been done. */
const isUnknown = (error: unknown): boolean =>
  error instanceof NoLine || (error instanceof ApiProblem && error.status >= 500);

/**
 * Sends a command, and the very same one again under its first key as long as it is unknown what became of it: pressed once
 * more after the line was lost, it is still done once.
 */
const useOnce = (contract: Contract) => {
  const open = useRef<{ readonly asked: string; readonly key: string } | null>(null);
  return async (input: { readonly key?: string }): Promise<Reply<unknown>> => {
    const asked = JSON.stringify(input);
    const key = input.key ?? (open.current?.asked === asked ? open.current.key : crypto.randomUUID());
    open.current = { asked, key };
    try {
      const reply = await callAny(contract, contract.method === 'POST' ? { ...input, key } : input);
      open.current = null;
      return reply;
    } catch (error) {
      if (!isUnknown(error)) open.current = null;
      throw error;
    }
  };
};

/**
 * A change by its contract. While one is on its way another press does nothing; after it the named reads are read again.
 * `run` answers undefined when it was refused: the refusal is in `error`, and stays until the next press.
 */
export const useCommand = <C extends Contract>(
  contract: C,
  { refresh = [] }: { readonly refresh?: readonly Pick<Contract, 'id'>[] } = {},
) => {
  const client = useQueryClient();
  const running = useRef(false);
  const once = useOnce(contract);
  const mutation = useMutation<Reply<Answer<C>>, ApiProblem | NoLine, CallInput<C>>({
    mutationFn: input => once(input) as Promise<Reply<Answer<C>>>,
    onSettled: () => Promise.all(refresh.map(read => client.invalidateQueries({ queryKey: readKey(read) }))),
  });
  return {
    run: async (input: CallInput<C>): Promise<Reply<Answer<C>> | undefined> => {
      if (running.current) return undefined;
      running.current = true;
      try {
        const reply = await mutation.mutateAsync(input);
        wordsArrived();
        return reply;
      } catch {
        // Shown by whoever reads `error`.
        return undefined;
      } finally {
        running.current = false;
      }
    },
    pending: mutation.isPending,
    error: mutation.error,
    answer: mutation.data,
    reset: mutation.reset,
  };
};
