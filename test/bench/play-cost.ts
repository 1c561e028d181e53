import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playRound } from '../play/play-round.ts';
import { silentProgress } from '../play/progress.ts';
import { scaleOf } from '../play/scale.ts';
import { billOf } from './cost/bill.ts';
import { floorOf } from './cost/floor.ts';
import { readPrices } from './cost/prices.ts';
import { type Line, rounded } from './line.ts';

/** The model of a play, and the large round of a province. */
const size = process.env.DEPTH === 'deep' ? { products: 450, jurors: 9 } : { products: 33, jurors: 9 };
const cents = (usd: number): string => `${(usd * 100).toFixed(2)} ¢`;

/** What a whole played round takes of the computer, and what AWS would bill for it. */
export const measurePlayCost = async (): Promise<readonly Line[]> => {
  const { products, jurors } = size;
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-bench-'));
  try {
    const { outcome, used, faults } = await playRound(folder, scaleOf(products, jurors), silentProgress());
    if (faults.length > 0) throw new Error(`the play went wrong: ${faults.join('; ')}`);
    const prices = readPrices();
    const { usd, byService } = billOf(used, prices);
    const floor = floorOf(products, jurors, prices);
    const parts = Object.entries(byService)
      .sort(([, a], [, b]) => b - a)
      .filter(([, part]) => part >= usd / 1000)
      .map(([service, part]) => `${service} ${cents(part)}`);
    const mails = byService.ses ?? 0;
    const played = `a whole play of ${products} × ${jurors}`;
    const count = (what: string): number => Math.round(used[what] ?? 0);
    return [
      {
        name: `list price of ${played}, mails apart`,
        value: rounded((usd - mails) / floor, 1),
        bound: 2,
        unit: 'x',
        yardstick: `the least for such a round, ${cents(floor)}`,
        note: `${cents(usd - mails)}, and mails ${cents(mails)}: ${parts.join(', ')}; list of ${prices.region}, ${prices.asOf}; functions' time by CPU here, not Lambda's clock`,
        why: 'the floor has one request a dossier, a sheet and a reading; the play saves each criterion by itself, asks again until things are done, prints every paper, hears a complaint, and plays a regional and a national round besides',
      },
      {
        name: `list price a product of ${played}, mails apart`,
        value: rounded(((usd - mails) / products) * 100, 3),
        bound: null,
        unit: '¢',
        yardstick: `the least, ${((floor / products) * 100).toFixed(4)} ¢`,
        note: `${count('api.requests')} requests, ${count('lambda.invocations')} calls of functions, ${count('dynamodb.writeUnits')} write and ${count('dynamodb.readUnits')} read units, ${count('sfn.transitions')} transitions, ${count('ses.SendEmail')} mails`,
      },
      {
        name: 'bytes logged a call of a function',
        value: Math.round((used['logs.bytes'] ?? 0) / (used['lambda.invocations'] ?? 1)),
        bound: 1_024,
        unit: 'bytes',
        yardstick: 'none: a kilobyte for a request',
        note: "all calls of the play; Lambda's own lines are not in it",
      },
      {
        name: `CPU of ${played}`,
        value: outcome.cpuSeconds,
        bound: null,
        unit: 's',
        yardstick: 'every process, the play itself too',
        note: `${outcome.seconds} s by the clock, at most ${outcome.peakMegabytes} MB; ${outcome.auditEntries} audit entries verified`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
