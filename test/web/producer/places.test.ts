import { describe, expect, test } from '@jest/globals';
import { filingTexts } from '#shared/text/web/filing/index.ts';
import { kinds } from '#web/offline/records/kinds.ts';
import { isPage, neighbours, stepOf, steps } from '#web/producer/dossier/pages.ts';
import { placeOf, places } from '#web/producer/dossier/places.ts';

describe('the fields of a dossier', () => {
  const paths = (['establishment', 'product'] as const).flatMap(part =>
    Object.keys(kinds[part].blank).map(path => `/${part}/${path}`),
  );

  test.each(paths)('%s stands on a page and has a name', pointer => {
    const place = placeOf(pointer);
    expect(place && isPage(place.page) && place.label in filingTexts).toBe(true);
  });

  test('every place is that of a field, or of a part of one', () => {
    const lost = Object.keys(places).filter(
      pointer =>
        !pointer.startsWith('/submission/') &&
        !paths.some(path => pointer.startsWith(path) || path.startsWith(pointer)),
    );
    expect(lost).toEqual([]);
  });

  test('a part of a field stands where the field does', () => {
    expect(placeOf('/product/standards/0/number')).toBe(places['/product/standards']);
    expect(placeOf('/documents/D1')).toBeUndefined();
  });
});

describe('the pages of filing', () => {
  test('follow each other from the first to the last, each in its step', () => {
    const order: string[] = [];
    for (let page = steps[0].pages[0] as ReturnType<typeof neighbours>['after']; page !== undefined; ) {
      order.push(page);
      expect(stepOf(page).pages).toContain(page);
      page = neighbours(page).after;
    }
    expect(order).toEqual(steps.flatMap(({ pages }) => [...pages]));
  });
});
