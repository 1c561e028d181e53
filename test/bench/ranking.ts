import { meanKeys } from '#shared/domain/council/mean-keys.ts';
import { competitionRanks } from '#shared/domain/council/rank-keys.ts';
import { columnsOf, type ScoreColumns, sumsOf } from '#shared/domain/council/score-columns.ts';
import { type TallyRules, tally } from '#shared/domain/council/tally.ts';
import { type Line, rounded } from './line.ts';
import { compare, cpuOfOne } from './measure.ts';
import { slope } from './slope.ts';

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

/** The yardsticks: one pass over the totals, as the column that ranking reads and as the sheets that a tally reads. */
const sumOfColumn = ({ totals }: ScoreColumns): number => {
  let sum = 0;
  for (let at = 0; at < totals.length; at += 1) sum += totals[at] ?? 0;
  return sum;
};
const sumOfSheets = (sheets: readonly { readonly total: number }[]): number => {
  let sum = 0;
  for (const { total } of sheets) sum += total;
  return sum;
};

/** What a tally does once the sheets stand in columns: exact means, competition ranks. */
const rank = (columns: ScoreColumns): Uint32Array =>
  competitionRanks(meanKeys(sumsOf(columns), columns.counts));

// Some tenths of a second a sample: the account of CPU is off by milliseconds, and what is collected later is little of it.
const times = 200;
const cpuOfMany = async (work: () => unknown): Promise<number> =>
  (await cpuOfOne(() => {
    for (let run = 0; run < times; run += 1) work();
  })) / times;

const sizes = [1_000, 3_162, 10_000, 31_623, 100_000];

const columnsOfSheets = (sheets: ReturnType<typeof sheetsOf>['sheets']): ScoreColumns =>
  columnsOf([...Map.groupBy(sheets, ({ submissionId }) => submissionId).values()]);

/** How the CPU of some work grows with the products; of each size the least of some runs: what else the computer does only adds. */
const growthOf = async (work: (of: ReturnType<typeof sheetsOf>) => () => unknown, runs: number) => {
  const costs: [number, number][] = [];
  for (const size of sizes) {
    const repeat = Math.max(1, Math.ceil(30_000 / size));
    const once = work(sheetsOf(size));
    const samples = [];
    for (let run = 0; run < runs; run += 1)
      samples.push(
        (await cpuOfOne(() => {
          for (let time = 0; time < repeat; time += 1) once();
        })) / repeat,
      );
    costs.push([size, Math.min(...samples)]);
  }
  return {
    value: rounded(slope(costs)),
    unit: 'exponent',
    yardstick: 'the number of products',
    note: costs.map(([size, ms]) => `${size}: ${rounded(ms, 2)} ms`).join(', '),
  };
};

/** Ranking a million sheets against a plain sum over them, and how its cost grows. */
export const measureRanking = async (): Promise<readonly Line[]> => {
  const { entries, sheets } = sheetsOf(Math.round(1_000_000 / jurors));
  const columns = columnsOfSheets(sheets);
  for (let run = 0; run < times; run += 1) rank(columns);
  const ranking = await compare(15, {
    subject: () => cpuOfMany(() => rank(columns)),
    yardstick: () => cpuOfMany(() => sumOfColumn(columns)),
  });
  tally(entries, sheets, rules);
  const whole = await compare(7, {
    subject: () => cpuOfOne(() => tally(entries, sheets, rules)),
    yardstick: () => cpuOfMany(() => sumOfSheets(sheets)),
  });
  const growth = await growthOf(of => {
    const grouped = columnsOfSheets(of.sheets);
    return () => rank(grouped);
  }, 30);
  const wholeGrowth = await growthOf(of => () => tally(of.entries, of.sheets, rules), 5);
  return [
    {
      name: 'ranking 1,000,000 sheets in memory, CPU',
      value: rounded(ranking.ratio),
      bound: 2,
      unit: 'x',
      yardstick: 'a plain sum over the same column of totals',
      note: `${ranking.spread}; A/A ${ranking.control.toFixed(2)}; exact means and competition ranks`,
      why: 'a sum for each product, nine sheets at a time, costs more than one long sum over all, and counting the ranks of the products comes on top',
    },
    {
      name: 'a whole tally of 1,000,000 sheets, CPU',
      value: rounded(whole.ratio, 0),
      bound: null,
      unit: 'x',
      yardstick: 'a plain sum over the same sheets, one object each',
      note: `${whole.spread}; A/A ${whole.control.toFixed(2)}; with the sums of each criterion, tie-breaks, quotas and a standing for each product`,
    },
    {
      ...growth,
      ...{ name: 'growth of ranking, 1e3 to 1e5 products', bound: 1.05 },
      note: `${growth.note}; small rounds are sorted, large ones counted`,
    },
    { ...wholeGrowth, name: 'growth of a whole tally, 1e3 to 1e5 products', bound: null },
  ];
};
