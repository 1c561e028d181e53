import type { ApiClient } from '../../support/http/api-client.ts';
import { awaitRound } from '../await-round.ts';
import { type PlayProduct, parts, playGroups } from '../cast.ts';
import { headOf, panelOf } from '../jury-seats.ts';
import { inParallel } from '../parallel.ts';
import { type PlannedSheet, plannedOrder, planSheets, totalOf } from '../score-plan.ts';
import type { Receipt, Stage } from '../stage.ts';
import type { Jury } from './convene-jury.ts';
import { type Ledger, openLedger, readBack, readSheet, sheetPath } from './score-ledger.ts';

type Task = {
  readonly juror: string;
  readonly product: PlayProduct;
  readonly code: string;
  readonly plan: PlannedSheet;
};
export type Scored = {
  readonly sheets: number;
  /** Writes acknowledged before the power went, all found again. */
  readonly survived: number;
  /** Sum of the planned sheets by product, and how many they are: what the tally must come to. */
  readonly expected: ReadonlyMap<number, { readonly sum: number; readonly count: number }>;
};

/** Every sheet to be written, juror by juror. */
const tasksOf = ({ scale, products }: Stage, jury: Jury): readonly Task[] =>
  plannedOrder(scale).flatMap((index, position) => {
    const product = products[index];
    const code = jury.codes.get(index);
    if (product === undefined || code === undefined) throw new Error(`product ${index} has no entry`);
    const seated = panelOf(scale, product.group).filter(
      juror => !(juror === jury.steppedBack.juror && index === jury.steppedBack.product),
    );
    const plans = planSheets(position, scale, seated.length, jury.lines.get(product.group) ?? []);
    return seated.map((juror, at) => ({ juror, product, code, plan: plans[at] ?? {} }));
  });

/** The sheet that is corrected comes first: its juror heads no panel, and scoring closes with the last lock. */
const slipFirst = (tasks: readonly Task[]): readonly Task[] => {
  const heads = playGroups.map(headOf);
  const slip = tasks.find(
    ({ product, juror }) => product.index === parts.automatic && !heads.includes(juror),
  );
  if (slip === undefined) throw new Error('a play needs a juror who heads no panel');
  return [slip, ...tasks.filter(task => task !== slip)];
};

/** Saves a line; after a broken connection the first try may have been done, so a stale version is looked at again. */
const saveLine = async (
  client: ApiClient,
  path: string,
  etag: string | null,
  line: string,
  points: number,
): Promise<string | null> => {
  const body = { scores: { [line]: { points, note: null } } };
  const reply = await client.send('PATCH', path, { body, etag });
  if (reply.status !== 412) {
    if (reply.status !== 200) throw new Error(`PATCH ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.etag;
  }
  const fresh = await client.get<{ scores: Record<string, { points: number }> }>(path);
  if (fresh.body.scores[line]?.points === points) return fresh.etag;
  return (await client.patch(path, body, fresh.etag)).etag;
};

const lock = async (stage: Stage, client: ApiClient, path: string, etag: string | null): Promise<void> => {
  const { body } = await client.post<{ receipt: Receipt }>(`${path}/locks`, undefined, { etag });
  stage.receipts.push(body.receipt);
};

const writeSheet = async (stage: Stage, roundId: string, task: Task, ledger: Ledger): Promise<void> => {
  const client = await stage.as(task.juror);
  const path = sheetPath(roundId, task.code);
  let { etag } = await readSheet(client, roundId, task.code);
  for (const [line, points] of Object.entries(task.plan)) {
    etag = await saveLine(client, path, etag, line, points);
    ledger.saved(task.juror, task.code, line, points);
  }
  await lock(stage, client, path, etag);
  ledger.locked(task.juror, task.code);
};

/** A slip of the pen is found after locking: the head of the panel agrees, and a further version replaces the sheet. */
const correctSlip = async (stage: Stage, roundId: string, task: Task, ledger: Ledger): Promise<void> => {
  const slip = Object.fromEntries(
    Object.entries(task.plan).map(([line, points]) => [line, line === 'C4' ? points - 100 : points]),
  );
  await writeSheet(stage, roundId, { ...task, plan: slip }, openLedger());
  const client = await stage.as(task.juror);
  const path = sheetPath(roundId, task.code);
  await client.post(`${path}/corrections`, { reason: 'Cộng nhầm điểm tiêu chí khác (mẫu).' });
  const head = await stage.as(headOf(task.product.group));
  await head.post(`${path}/corrections/approvals`, { jurorId: task.juror });
  const { body, etag } = await readSheet(client, roundId, task.code);
  if (body.version !== 2) throw new Error('a correction must be a further version');
  await lock(stage, client, path, await saveLine(client, path, etag, 'C4', task.plan.C4 ?? 0));
  for (const [line, points] of Object.entries(task.plan)) ledger.saved(task.juror, task.code, line, points);
  ledger.locked(task.juror, task.code);
};

/** The power goes with requests under way; when it is back, every acknowledged write is read and compared. */
const powerCut = async (stage: Stage, roundId: string, ledger: Ledger): Promise<number> => {
  await stage.meter.keep();
  const killed = stage.server.kill();
  const acknowledged = ledger.snapshot();
  await killed;
  await stage.server.start();
  return readBack(acknowledged, async (juror, code) => {
    const client = await stage.as(juror);
    return (await readSheet(client, roundId, code)).body;
  });
};

/** The jury scores every sheet, criterion by criterion; half way through the server is ended with `kill -9`, unless said otherwise. */
export const scoreSheets = (
  stage: Stage,
  roundId: string,
  jury: Jury,
  { withPowerCut = true }: { readonly withPowerCut?: boolean } = {},
): Promise<Scored> => {
  const tasks = slipFirst(tasksOf(stage, jury));
  const ledger = openLedger();
  return stage.progress.act(
    { vi: 'Chấm điểm từng tiêu chí, mất điện giữa chừng', en: 'sheets scored, power cut half way' },
    tasks.length,
    async bar => {
      const half = Math.floor(tasks.length / 2);
      let cut: Promise<number> | undefined;
      await inParallel(tasks, stage.scale.jurors, async (task, index) => {
        await (index === 0 ? correctSlip : writeSheet)(stage, roundId, task, ledger);
        bar.step();
        if (withPowerCut && ledger.lockedCount() >= half) cut ??= powerCut(stage, roundId, ledger);
      });
      const survived = (await cut) ?? 0;
      await awaitRound(stage, roundId, 'council', 'council');
      const expected = new Map<number, { sum: number; count: number }>();
      for (const { product, plan } of tasks) {
        const { sum, count } = expected.get(product.index) ?? { sum: 0, count: 0 };
        expected.set(product.index, { sum: sum + totalOf(plan), count: count + 1 });
      }
      return { sheets: tasks.length, survived, expected };
    },
  );
};
