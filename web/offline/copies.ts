import type { Contract } from '#shared/contracts/contract.ts';
import type { Json, KeptProblem } from './records/record.ts';
import type { Request, Sender } from './sender.ts';
import type { Book } from './store/book.ts';

/** The last answer to a reading, kept for when there is no line. `readAt`: ms of this device's clock. */
export type KeptCopy = {
  readonly key: string;
  readonly body: Json;
  readonly etag: string | null;
  readonly readAt: number;
};

type World = { readonly book: Book<'copies'>; readonly send: Sender; readonly now: () => number };
type Reading = Pick<Request, 'params' | 'query'>;

const sorted = (part: Readonly<Record<string, string>> = {}) =>
  Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));

/** The name under which an answer is kept: the route and what it was asked. */
export const copyKey = ({ id }: Pick<Contract, 'id'>, { params, query }: Reading): string =>
  JSON.stringify([id, sorted(params), sorted(query)]);

/** Answers that pages need without a line: the last one of each reading. */
export const openCopies = ({ book, send, now }: World) => ({
  peek: (contract: Pick<Contract, 'id'>, input: Reading): KeptCopy | undefined =>
    book.get(copyKey(contract, input)),

  /** Asks the server and keeps what it answers; what is no longer there or no longer allowed is kept no longer. */
  read: async (
    contract: Contract,
    input: Reading,
  ): Promise<{ readonly copy: KeptCopy | undefined; readonly problem: KeptProblem | 'no-line' | null }> => {
    const key = copyKey(contract, input);
    const outcome = await send(contract, input);
    if (outcome.type === 'answered') {
      const { body, etag } = outcome;
      const copy = await book.change(key, () => ({ key, body, etag, readAt: now() }));
      return { copy, problem: null };
    }
    const isGone =
      outcome.type === 'refused' && (outcome.problem.status === 403 || outcome.problem.status === 404);
    if (isGone) await book.change(key, () => null);
    return { copy: book.get(key), problem: outcome.type === 'refused' ? outcome.problem : 'no-line' };
  },
});

export type Copies = ReturnType<typeof openCopies>;
