import { type TallyRules, tally } from '#shared/domain/council/tally.ts';
import { type Line, rounded } from './line.ts';
import { compare, cpuOfOne } from './measure.ts';

const jurors = 9;
const rules: TallyRules = {
  passMark: 7000,
  dropOutliers: false,
  minSheetsPerEntry: 3,
  divergenceLimit: null,
  rankingScope: 'OVERALL',
  quotaTotal: 1000,
  quotaPerGroup: {},
  tieBreak: ['C1'],
};

/** Sheets as the store gives them back: points in hundredths, spread so that ties are as common as among real totals. */
const sheetsOf = (products: number) => {
  const entries = Array.from({ length: products }, (_, index) => ({
    submissionId: `s${index}`,
    establishmentId: `e${index}`,
    selectionCode: `c${index}`,
    group: 'CK' as const,
  }));
  const sheets = entries.flatMap(({ submissionId }, index) =>
    Array.from({ length: jurors }, (_, juror) => {
      const C1 = 2000 + ((index * 7919 + juror * 104_729) % 2000);
      const total = C1 + 3000 + ((index * 31 + juror * 17) % 1000);
      return { id: `${submissionId}~${juror}`, submissionId, total, criterionPoints: { C1, C2: total - C1 } };
    }),
  );
  return { entries, sheets };
};

const sumOf = (sheets: readonly { readonly total: number }[]): number => {
  let sum = 0;
  for (const { total } of sheets) sum += total;
  return sum;
};

const slope = (points: readonly (readonly [x: number, y: number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  return mean(([x, y]) => (x - mx) * (y - my)) / mean(([x]) => (x - mx) ** 2);
};

const sizes = [1_000, 3_162, 10_000, 31_623, 100_000];

/** Ranking a million sheets against a plain sum over them, and how its cost grows. */
export const measureRanking = async (): Promise<readonly Line[]> => {
  const { entries, sheets } = sheetsOf(Math.round(1_000_000 / jurors));
  tally(entries, sheets, rules);
  const found = await compare(5, {
    subject: () => cpuOfOne(() => tally(entries, sheets, rules)),
    yardstick: async () => (await cpuOfOne(() => Array.from({ length: 20 }, () => sumOf(sheets)))) / 20,
  });
  const costs: [number, number][] = [];
  for (const size of sizes) {
    const of = sheetsOf(size);
    tally(of.entries, of.sheets, rules);
    const samples = await Promise.all([cpuOfOne(() => tally(of.entries, of.sheets, rules))]);
    costs.push([size, Math.min(...samples)]);
  }
  return [
    {
      name: 'ranking 1,000,000 sheets in memory, CPU',
      value: rounded(found.ratio, 0),
      bound: 2,
      unit: 'x',
      yardstick: 'a plain sum over the same sheets',
      note: `${found.spread}; A/A ${found.control.toFixed(2)}; with means as exact fractions, tie-breaks and quotas`,
    },
    {
      name: 'growth of ranking, 1e3 to 1e5 products',
      value: rounded(slope(costs)),
      bound: 1.05,
      unit: 'exponent',
      yardstick: 'the number of products',
      note: costs.map(([size, ms]) => `${size}: ${ms.toFixed(0)} ms`).join(', '),
    },
  ];
};
