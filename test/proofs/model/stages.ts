import { type FunctionName, routeTable } from '#functions/catalog.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import type { Engine } from '../support/place.ts';
import { type Prepared, prepare } from '../support/prepared.ts';
import { openProcess } from '../support/process.ts';
import { readingIds, requestCases } from '../support/requests/index.ts';
import type { Asked } from '../support/requests/request.ts';
import { type Circumstances, fitOf, type Standing, standingIn, watchCircumstances } from './circumstances.ts';

/** A request of the catalog, as its line in the registry asks it. */
export type Wish = {
  readonly contract: Contract;
  /** The function that serves it. */
  readonly servedBy: FunctionName;
  readonly asked: Asked;
  readonly circumstances: Circumstances;
};

/** A state of things from which histories begin. */
export type Stage = Prepared & {
  readonly standing: Standing;
  /** The function of the request that is known to succeed. */
  readonly servedBy: FunctionName;
  /** In how many of all states of things there is something to ask of a function. */
  readonly offers: ReadonlyMap<FunctionName, number>;
  /** Requests about things that are there. */
  readonly wishes: readonly Wish[];
};

const idsOf = ({ params }: Asked): readonly string[] => Object.values(Object(params)).map(String);

const servedBy = new Map(routeTable.map(({ route, functionName }) => [route.contract.id, functionName]));

const watched = async (route: Prepared): Promise<Prepared & Wish> => {
  const { circumstances, wrap } = watchCircumstances(route.asked.version);
  await route.ask(openProcess(route.place, route.files, { wrap, row: 'watched' }));
  await route.restore();
  const name = servedBy.get(route.contract.id);
  if (name === undefined) throw new Error(`no function serves ${route.contract.id}`);
  return { ...route, servedBy: name, circumstances: circumstances() };
};

/** Every state of things in the registry of requests: the request that is known to succeed there comes first. */
export const openStages = async (engine: Engine): Promise<readonly Stage[]> => {
  const routes: (Prepared & Wish)[] = [];
  for (const one of requestCases) routes.push(await watched(await prepare(engine, one)));
  const changing = routes.filter(({ contract }) => !readingIds.has(contract.id));
  const offers = new Map<FunctionName, number>();
  return routes.map(route => {
    const there = JSON.stringify(route.before);
    const standing = standingIn(route.before);
    const others = changing.filter(({ asked }) => idsOf(asked).every(id => there.includes(id)));
    const wishes = [route, ...others.filter(other => other !== route)];
    for (const [name, all] of Map.groupBy(wishes, wish => wish.servedBy))
      offers.set(
        name,
        (offers.get(name) ?? 0) + Math.max(...all.map(wish => fitOf(wish.circumstances, standing))),
      );
    return { ...route, standing, wishes, offers };
  });
};
