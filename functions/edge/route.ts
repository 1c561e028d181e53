import type { Command, Query } from '#shared/application/command.ts';
import type { BodyOf, Contract, InputOf } from '#shared/contracts/contract.ts';

/** A route: its contract and the use case that answers it. */
export type Route = { readonly contract: Contract } & (
  | { readonly type: 'command'; readonly run: Command<never, unknown> }
  | { readonly type: 'query'; readonly run: Query<never, unknown> }
);

/**
 * The routes of a context, each by its key as API Gateway spells it. A route is made when it is asked for: its contract, its use
 * case and all that these import are evaluated then, and those of its neighbours are not (docs/decisions/0030).
 */
export type Routes = Readonly<Record<`${Contract['method']} /${string}`, () => Route>>;

/** All of them, made. */
export const allOf = (routes: Routes): readonly Route[] => Object.values(routes).map(make => make());

/** A route that changes something. */
export const commandRoute = <C extends Contract>(
  contract: C,
  run: Command<InputOf<C>, BodyOf<C>>,
): Route => ({ contract, type: 'command', run });

/** A route that only reads. */
export const queryRoute = <C extends Contract>(contract: C, run: Query<InputOf<C>, BodyOf<C>>): Route => ({
  contract,
  type: 'query',
  run,
});
