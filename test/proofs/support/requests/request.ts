import type * as z from 'zod';
import type { World } from '#shared/application/ports.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import type { memoryFiles } from '#test/support/memory-files.ts';

/** A store in which nothing stands but the people of the sample authority, and the files beside it. */
export type Stage = { readonly world: World; readonly files: ReturnType<typeof memoryFiles> };

/** Who asks what, and when. `as`: the id of a person, or null for nobody. */
export type Asked<Params = unknown, Body = unknown> = {
  readonly as: string | null;
  readonly now: number;
  /** Said by `If-Match`. */
  readonly version?: number;
  readonly params?: Params;
  readonly body?: Body;
};

/** A route that changes something, and how to come to where a request to it succeeds. */
export type RequestCase = {
  readonly contract: Contract;
  readonly prepare: (stage: Stage) => Promise<Asked>;
};

/** Typed by the contract: a path or body that the route would not take does not compile. */
export const requestTo = <
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
>(
  contract: Contract<P, Q, B, A>,
  prepare: (stage: Stage) => Promise<Asked<z.input<P>, z.input<B>>>,
): RequestCase => ({ contract, prepare });
