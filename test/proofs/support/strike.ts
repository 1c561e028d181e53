import type { Reply } from '#test/secrecy/gateway.ts';
import { brokenBefore, checkInvariants } from './check-invariants.ts';
import { withoutDrawn } from './drawn.ts';
import { noteCalls, type Point, strikeAt } from './fate.ts';
import type { Contents } from './place.ts';
import type { Prepared } from './prepared.ts';
import { openProcess, type Planted } from './process.ts';

/** All that stands in a store, whatever ids were drawn for it; counters of look-ups count tries and are no state. */
const stateOf = ({ records, audit }: Contents): string =>
  [...records.filter(({ kind }) => kind?.S !== 'use'), ...audit]
    .map(item => withoutDrawn(JSON.stringify(item)))
    .sort()
    .join('\n');

const said = ({ status, text, etag }: Reply): string => withoutDrawn(`${status} ${etag ?? ''} ${text}`);

/** What a route does when nothing befalls it: its answer, that to the same request again, and what stands then. */
export const watch = async (route: Prepared, planted: Planted = {}) => {
  const run = (meet = noteCalls().meet) =>
    route.ask(openProcess(route.place, route.files, { meet, ...planted }));
  const { meet, calls } = noteCalls();
  const before = stateOf(route.before);
  const broken = await brokenBefore(route.before);
  const first = await run(meet);
  if (first.status !== route.contract.status)
    throw new Error(
      `${route.contract.id} was prepared to succeed and answered ${first.status} ${first.text}`,
    );
  const after = stateOf(await route.place.contents());
  const repeat = await run();
  await route.restore();
  return { ...{ route, run, calls, before, after, broken }, first: said(first), repeat: said(repeat) };
};
export type Watched = Awaited<ReturnType<typeof watch>>;

/** Strikes the request at a point, sends it again as its client would, and says everything that is not as it should be. */
export const strike = async (watched: Watched, point: Point): Promise<readonly string[]> => {
  const { route, run, before, after, broken } = watched;
  const found: string[] = [];
  const struck = strikeAt(point);
  const reply = await Promise.race([run(struck.meet), struck.died]);
  await struck.settle();
  const between = stateOf(await route.place.contents());
  const isDone = between === after;
  if (!struck.wasMet()) found.push('the call never came');
  if (!isDone && between !== before) found.push('half of it stands');
  if (reply !== 'died' && reply.status < 300 && !isDone) found.push('it was acknowledged and is not there');
  if (reply !== 'died' && said(reply) !== watched.first && reply.status !== 503)
    found.push(`the answer that survived is another: ${said(reply)}`);

  const again = said(await run());
  if (again !== (isDone ? watched.repeat : watched.first))
    found.push(`the answer to the repeat is another: ${again}`);
  const contents = await route.place.contents();
  if (stateOf(contents) !== after) found.push('another state than of an undisturbed run');
  found.push(...(await checkInvariants(contents)).filter(finding => !broken.has(finding)));
  await route.restore(contents);
  return found.map(what => `${route.contract.id}, ${point.fate} ${point.name} (call ${point.call}): ${what}`);
};
