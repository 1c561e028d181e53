import type { Route, Routes } from '#functions/edge/route.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';

/** Routes that stand in a list, as a function serves them. */
export const servedBy = (routes: readonly Route[]): Routes =>
  Object.fromEntries(routes.map(route => [routeKeyOf(route.contract), () => route]));
