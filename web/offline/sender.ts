import type { Contract } from '#shared/contracts/contract.ts';
import type { Json, KeptProblem } from './records/record.ts';

/** What a request is made of; params hold the server's ids. */
export type Request = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
  readonly etag?: string | null;
  readonly key?: string;
};

/**
 * What became of a request. `no-line`: no answer came, so nothing is known of it; `busy`: the server asks to come again (429,
 * 5xx); `signed-out`: 401. A refusal is final until something changes.
 */
export type Outcome =
  | { readonly type: 'answered'; readonly body: Json; readonly etag: string | null }
  | { readonly type: 'refused'; readonly problem: KeptProblem }
  | { readonly type: 'no-line' | 'busy' | 'signed-out' };

/** The port through which this folder reaches the server. */
export type Sender = (contract: Contract, request: Request) => Promise<Outcome>;
