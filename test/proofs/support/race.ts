import { askAtOnce } from './ask-at-once.ts';
import { brokenBefore, checkInvariants } from './check-invariants.ts';
import { countedOf, placesOf, seriesOf } from './counted.ts';
import type { Prepared } from './prepared.ts';
import { openProcess, type Planted } from './process.ts';

/** Many clients at once, each with a key, bytes and a process of its own, all of whom have read before one writes. */
const race = async (route: Prepared, clients: number, planted: Planted) => {
  const known = await brokenBefore(route.before);
  const replies = await askAtOnce(route, clients, planted, client => ({
    ...{ row: `client ${client}`, key: `client-${client}-key` },
  }));
  const contents = await route.place.contents();
  const broken = (await checkInvariants(contents)).filter(finding => !known.has(finding));
  const won = replies.filter(({ status }) => status < 300).length;
  return { replies, contents, broken, won };
};

/** Twenty who save over one version: one wins, the others are told, and what stands is the work of one. */
export const raceForVersion = async (
  route: Prepared,
  clients: number,
  planted: Planted = {},
): Promise<readonly string[]> => {
  const { contract, asked } = route;
  const found: string[] = [];
  const without = await route.ask(openProcess(route.place, route.files), {
    version: undefined,
    key: 'no-version',
  });
  if (without.status !== 428) found.push(`without If-Match: ${without.status}`);
  const stale = await route.ask(openProcess(route.place, route.files), {
    ...{ version: (asked.version ?? 0) + 7, key: 'stale-version' },
  });
  if (stale.status !== 412) found.push(`with a version that never was: ${stale.status} ${stale.text}`);
  if (JSON.stringify(countedOf(await route.place.contents())) !== JSON.stringify(countedOf(route.before)))
    found.push('what was refused left something');

  await route.ask(openProcess(route.place, route.files));
  const once = countedOf(await route.place.contents());
  await route.restore();
  const { replies, contents, broken, won } = await race(route, clients, planted);
  if (won !== 1) found.push(`${won} of ${clients} won`);
  for (const { status, text } of replies)
    if (status >= 300 && ![404, 409, 412].includes(status)) found.push(`a loser was told ${status} ${text}`);
  const counted = countedOf(contents);
  if (counted.join('\n') !== once.join('\n'))
    found.push(
      `what stands is not the work of one: ${counted.filter(line => !once.includes(line)).join(', ')}`,
    );
  found.push(...broken);
  return found.map(what => `${contract.id}: ${what}`);
};

/**
 * Many who do the same at once under keys of their own: what is refused a second time is done once, numbers have no gap.
 * Undefined where it may be done again and takes no place: there is nothing to race for.
 */
export const raceForPlace = async (
  route: Prepared,
  clients: number,
  planted: Planted = {},
): Promise<readonly string[] | undefined> => {
  const found: string[] = [];
  const before = seriesOf(route.before);
  await route.ask(openProcess(route.place, route.files));
  const taken = await route.place.contents();
  const second = await route.ask(openProcess(route.place, route.files, { row: 'second' }), {
    key: 'second-key',
  });
  await route.restore();
  const isOnce = second.status >= 400;
  if (!isOnce && placesOf(taken) === placesOf(route.before)) return undefined;
  const alone = seriesOf(taken);
  const { replies, contents, broken, won } = await race(route, clients, planted);
  if (won === 0 || (isOnce && won > 1)) found.push(`${won} of ${clients} won`);
  for (const { status, text } of replies)
    if (status >= 500 && status !== 503) found.push(`one was told ${status} ${text}`);
  const after = seriesOf(contents);
  for (const [series, last] of alone) {
    const [from, to] = [before.get(series) ?? 0, after.get(series) ?? 0];
    if (to - from !== won * (last - from)) found.push(`${series} went from ${from} to ${to} for ${won}`);
  }
  found.push(...broken);
  return found.map(what => `${route.contract.id}: ${what}`);
};
