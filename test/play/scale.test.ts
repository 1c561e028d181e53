import { describe, expect, test } from '@jest/globals';
import { criteriaOf } from '#shared/domain/judging/criteria-sets.ts';
import { defaultRoundRules } from '#shared/domain/round/rules.ts';
import { parts } from './cast.ts';
import { panelSize } from './jury-seats.ts';
import { largest, scaleOf, smallest } from './scale.ts';
import { plannedOrder, planSheets, stepHundredths, totalOf } from './score-plan.ts';
import { upperPoints } from './upper-levels.ts';

const lines = criteriaOf('tt26-2014-phuluc4').map(({ code, max }) => ({ code, criterion: code, max }));
const sizes = [smallest.products, 33, 200, largest.products];
const juries = [smallest.jurors, 7, 9, largest.jurors];
const plays = sizes.flatMap(products => juries.map(jurors => ({ products, jurors })));

describe('the scale of a play', () => {
  test('goes from six products to 450, in the proportions of the model', () => {
    expect(scaleOf(450, 9)).toEqual({
      ...{ products: 450, jurors: 9, establishments: 355, elsewhere: 354 },
      ...{ below: 41, quota: 368, nominations: 95 },
    });
    expect(scaleOf(33, 9)).toMatchObject({ establishments: 26, below: 3, quota: 27, nominations: 7 });
    for (const [products, jurors] of [
      [5, 9],
      [451, 9],
      [33.5, 9],
      [33, 4],
      [33, 16],
    ] as const)
      expect(() => scaleOf(products, jurors)).toThrow(RangeError);
  });

  test.each(plays)(
    'of $products products before $jurors jurors ties the two who are meant, and no other, at the quota',
    ({ products, jurors }) => {
      const scale = scaleOf(products, jurors);
      const order = plannedOrder(scale);
      const sums = order.map((_, position) =>
        planSheets(position, scale, panelSize(scale), lines).reduce((sum, sheet) => sum + totalOf(sheet), 0),
      );
      const { quota, below } = scale;
      const atLine = sums[quota - 1] ?? 0;
      expect(order.slice(quota - 1, quota + 1)).toEqual([parts.assisted, parts.troubled]);
      expect(sums.filter(sum => sum === atLine)).toHaveLength(2);
      expect(sums.filter(sum => sum > atLine)).toHaveLength(quota - 1);
      const passing = sums.filter(sum => sum >= defaultRoundRules.passMark * panelSize(scale));
      expect(passing).toHaveLength(order.length - below);
    },
  );

  test.each(plays)(
    'of $products products before $jurors jurors asks for no points that a sheet does not take',
    ({ products, jurors }) => {
      const scale = scaleOf(products, jurors);
      const wrong = plannedOrder(scale).flatMap((_, position) =>
        planSheets(position, scale, panelSize(scale), lines).flatMap(sheet =>
          lines.flatMap(({ code, max }) => {
            const points = sheet[code] ?? -1;
            return points >= 0 && points <= max && points % stepHundredths === 0
              ? []
              : [`${position} ${code} ${points}`];
          }),
        ),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('lets everything pass that comes up, however much, and the best of it stand apart', () => {
    const { nominations } = scaleOf(largest.products, largest.jurors);
    const totals = Array.from({ length: nominations }, (_, index) =>
      Object.values(upperPoints(index)).reduce((sum, points) => sum + points, 0),
    );
    expect(Math.min(...totals)).toBeGreaterThanOrEqual(defaultRoundRules.passMark);
    expect(new Set(totals.slice(0, 3)).size).toBe(3);
  });
});
