import type { Contents, Item } from './place.ts';

const wordOf = ({ kind, version, body, last }: Item): string => {
  if (kind?.S === 'effect') return `effect ${JSON.parse(body?.S ?? '{}').payload?.type}`;
  return `${kind?.S} ${version?.N ?? last?.N ?? ''}`;
};

/** How much of what stands in a store, without saying what: which kinds in which version, which effects, which audit entries. */
export const countedOf = ({ records, audit }: Contents): readonly string[] =>
  [
    ...records.filter(({ kind }) => kind?.S !== 'use').map(wordOf),
    ...audit.map(({ entry }) => `audit ${JSON.parse(entry?.S ?? '{}').action}`),
  ].sort();

/** Where the series of numbers stand. */
export const seriesOf = ({ records }: Contents): ReadonlyMap<string, number> =>
  new Map(
    records
      .filter(({ kind }) => kind?.S === 'series')
      .map(({ pk, last }) => [pk?.S ?? '', Number(last?.N ?? '0')]),
  );

/** Places that may be taken once: claims, and the numbers of series. */
export const placesOf = ({ records }: Contents): number =>
  records.reduce((sum, { kind, last }) => {
    if (kind?.S === 'claim') return sum + 1;
    return kind?.S === 'series' ? sum + Number(last?.N ?? '0') : sum;
  }, 0);
