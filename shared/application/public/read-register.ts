import { dayOf } from '#shared/domain/calendar/instant.ts';
import { successorOf } from '#shared/domain/place/province-at.ts';
import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import { firstYear, isAmong, type RegisterFilter } from '#shared/domain/recognition/register.ts';
import { InvalidCursorError } from '#shared/kernel/cursor.ts';
import type { World } from '../ports.ts';

/** One list of the store that holds a part of the register. */
type Shelf =
  | { readonly view: 'register-of-year'; readonly of: { readonly year: number } }
  | { readonly view: 'register-of-province'; readonly of: { readonly province: string } };

/** Recognitions read at a time, about half of what one query may return, and how many one request looks through. */
const chunk = 200;
const looked = 1000;

/** Every year of which there can be recognitions, the latest first. */
const yearsUntil = (now: number): readonly number[] => {
  const last = Number(dayOf(now).slice(0, 4)) + 1;
  return Array.from({ length: last - firstYear + 1 }, (_, index) => last - index);
};

/** The narrowest lists that hold all that the filter may show, in the register's order. */
const shelvesOf = ({ year, province }: RegisterFilter, now: number): readonly Shelf[] =>
  province === undefined
    ? (year === undefined ? yearsUntil(now) : [year]).map(of => ({
        view: 'register-of-year',
        of: { year: of },
      }))
    : [{ view: 'register-of-province', of: { province: successorOf(province) } }];

/** Which shelf, how many of its next chunk are behind, and where the store goes on. */
type Place = { readonly shelf: number; readonly behind: number; readonly from: string | undefined };

const readPlace = (cursor: string | undefined): Place => {
  if (cursor === undefined) return { shelf: 0, behind: 0, from: undefined };
  const [, shelf, behind, from] = /^(\d{1,3})\.(\d{1,3})\.([\w-]*)$/.exec(cursor) ?? [];
  if (shelf === undefined || behind === undefined)
    throw new InvalidCursorError('not a place in the register');
  return { shelf: Number(shelf), behind: Number(behind), from: from || undefined };
};
const writePlace = ({ shelf, behind, from }: Place): string => `${shelf}.${behind}.${from ?? ''}`;

/**
 * A page of the register under a filter. It walks the narrowest shelves and looks through a thousand recognitions at most:
 * a request's work is bounded however many years there are, and the cursor goes on from where it stopped looking.
 * @throws InvalidCursorError
 */
export const readRegister = async (
  world: World,
  filter: RegisterFilter,
  page: { readonly limit: number; readonly cursor?: string | undefined; readonly now: number },
): Promise<{ readonly items: readonly Recognition[]; readonly cursor: string | null }> => {
  const wanted = {
    ...filter,
    province: filter.province === undefined ? undefined : successorOf(filter.province),
  };
  const shelves = shelvesOf(filter, page.now);
  const items: Recognition[] = [];
  let place = readPlace(page.cursor);
  for (let seen = 0; seen < looked; ) {
    const shelf = shelves[place.shelf];
    if (shelf === undefined) return { items, cursor: null };
    const read = await world.records.list(shelf.view, shelf.of, { limit: chunk, cursor: place.from });
    for (const [index, { body }] of read.items.entries()) {
      if (index < place.behind) continue;
      if (items.length === page.limit) return { items, cursor: writePlace({ ...place, behind: index }) };
      if (isAmong(body, wanted)) items.push(body);
    }
    seen += read.items.length;
    place =
      read.cursor === undefined
        ? { shelf: place.shelf + 1, behind: 0, from: undefined }
        : { shelf: place.shelf, behind: 0, from: read.cursor };
  }
  return { items, cursor: place.shelf < shelves.length ? writePlace(place) : null };
};

/** All of a year, in the register's order. */
export const readYear = async (world: World, year: number): Promise<readonly Recognition[]> => {
  const all: Recognition[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.records.list('register-of-year', { year }, { limit: looked, cursor });
    all.push(...page.items.map(({ body }) => body));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return all;
};

/** The whole register, years beside each other: for figures, which caches keep. */
export const readAllYears = async (world: World, now: number): Promise<readonly Recognition[]> =>
  (await Promise.all(yearsUntil(now).map(year => readYear(world, year)))).flat();
