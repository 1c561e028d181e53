import type { Contract } from '#shared/contracts/contract.ts';
import type { Engine } from '../support/place.ts';
import { type Prepared, prepare } from '../support/prepared.ts';
import { readingIds, requestCases } from '../support/requests/index.ts';
import type { Asked } from '../support/requests/request.ts';

/** A request of the catalog, as its line in the registry asks it. */
export type Wish = { readonly contract: Contract; readonly asked: Asked };

/** A state of things from which histories begin. */
export type Stage = Prepared & {
  /** Requests about things that are there. */
  readonly wishes: readonly Wish[];
};

const idsOf = ({ params }: Asked): readonly string[] => Object.values(Object(params)).map(String);

/** Every state of things in the registry of requests: the request that is known to succeed there comes first. */
export const openStages = async (engine: Engine): Promise<readonly Stage[]> => {
  const routes: Prepared[] = [];
  for (const one of requestCases) routes.push(await prepare(engine, one));
  const changing = routes.filter(({ contract }) => !readingIds.has(contract.id));
  return routes.map(route => {
    const there = JSON.stringify(route.before);
    const others = changing.filter(({ asked }) => idsOf(asked).every(id => there.includes(id)));
    return { ...route, wishes: [route, ...others.filter(other => other !== route)] };
  });
};
