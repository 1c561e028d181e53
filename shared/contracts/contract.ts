import * as z from 'zod';
import type { Action } from '#shared/domain/access/permissions.ts';

type Shape = z.ZodObject;

/**
 * One route as a value. Handlers, CDK, the OpenAPI document, the permission matrix and the fuzzers read it; nothing about a
 * route is said twice. `version: 'matched'` demands If-Match (428, 412); every POST demands an Idempotency-Key.
 */
export type Contract<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> = {
  /** Verb and noun: `submit-dossier`. The use case and its test have the same name. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: `/v1/${string}` | `/${string}`;
  readonly summary: { readonly vi: string; readonly en: string };
  readonly action: Action;
  /** `none`: anyone; `required`: a signed-in person or, where the action allows, a token. */
  readonly signIn: 'none' | 'required';
  readonly params: P;
  readonly query: Q;
  /** The body, or `nothing` where there is none. */
  readonly body: B;
  /** Bytes of the body at most, where it may be more than other routes take (files go to the object store by ticket). */
  readonly bodyBytes?: number;
  readonly version: 'matched' | 'shown' | 'none';
  readonly status: 200 | 201 | 202;
  /**
   * For how long caches on the way (not browsers) may keep the answer: only where it is the same for everybody. Not said:
   * never. What is published shows that much later.
   */
  readonly keptSeconds?: number;
  /** Media type of an answer that is text as it stands, not JSON of the schema. */
  readonly answerType?: string;
  readonly answer: A;
};

/** Body of routes that take none. */
export const nothing = z.undefined();
/** Query of routes that take none. */
export const noQuery = z.strictObject({});
/** Path of routes without parameters. */
export const noParams = z.strictObject({});

/** Query of every list. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number<string>().int().min(1).max(100).default(25),
  cursor: z.string().max(4096).optional(),
});

/** Answer of every list: its items and where to go on. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), cursor: z.string().nullable() });

export const defineContract = <P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType>(
  contract: Contract<P, Q, B, A>,
): Contract<P, Q, B, A> => contract;

/** What a use case of the contract is given. */
export type InputOf<C> =
  C extends Contract<infer P, infer Q, infer B, z.ZodType>
    ? { readonly params: z.output<P>; readonly query: z.output<Q>; readonly body: z.output<B> }
    : never;

/** What a use case of the contract answers (members beyond the schema never leave). */
export type BodyOf<C> = C extends { readonly answer: infer A extends z.ZodType } ? z.input<A> : never;

/** `POST /v1/rounds/{roundId}/announcement`, as API Gateway spells it. */
export const routeKeyOf = ({ method, path }: Pick<Contract, 'method' | 'path'>): string =>
  `${method} ${path}`;
