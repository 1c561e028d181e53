import { besideServer } from '#test/support/http/server-world.ts';
import { type Answer, textIn } from '#test/support/http/witness.ts';
import { until } from '../../play/until.ts';
import { declaration, type FilingStage, fileDrafts, sealWaitMs } from './filing-stage.ts';

type Draft = Awaited<ReturnType<typeof fileDrafts>>[number];
type Round = FilingStage['rounds'][number] & { readonly drafts: readonly Draft[] };
type Progress = { readonly state: string; readonly stalled: object | null };
type DelayPlan = { readonly seed: number; readonly delay: number; readonly delayMs: number };

const submit = ({ producer, submissionId }: Draft, key = `submit-${submissionId}`): Promise<Answer> =>
  producer.client.insist('POST', `/v1/submissions/${submissionId}/submission`, { body: declaration, key });
const submitAll = (drafts: readonly Draft[]) => Promise.all(drafts.map(draft => submit(draft)));

const holdAt = ({ server }: FilingStage, to: number) =>
  server.control('POST', 'clock/set', { to, hold: true });

const progressOf = async ({ server, official }: FilingStage, roundId: string): Promise<Progress> => {
  await server.settle();
  return JSON.parse((await official.insist('GET', `/v1/rounds/${roundId}/progress`)).text);
};

/** Lets the closing hour, the wait and the seal pass; answers what was sealed and how the round stands. */
const close = async (stage: FilingStage, { id }: Round, closesAt: number) => {
  await stage.server.advanceTo(closesAt + 1000);
  await stage.server.settle();
  await stage.server.advanceTo(closesAt + sealWaitMs);
  const progress = await until('the screening', async () => {
    const now = await progressOf(stage, id);
    return now.stalled !== null || now.state === 'screening' ? now : undefined;
  });
  const sealed = await besideServer(stage.server.folder, async ({ records }) =>
    (await records.children('sealed-batch', id)).flatMap(({ body }) =>
      body.entries.map(({ submissionId }) => submissionId),
    ),
  );
  return { progress, sealed: sealed.sort() };
};

/** Does what writes, each (or a share) of it held up on its way to the table; resolves while they are under way. */
const heldUp = async <T>(
  { server }: FilingStage,
  plan: DelayPlan,
  atLeast: number,
  work: () => Promise<T>,
): Promise<{ readonly answers: Promise<T> }> => {
  await server.control('POST', 'faults', { ...plan, operations: ['TransactWriteItems'] });
  const answers = work();
  await until('writes that are held up', async () => {
    const { injected } = await server.control<{ injected: { delay: number } }>('GET', 'faults');
    return injected.delay >= atLeast ? true : undefined;
  });
  await server.control('POST', 'faults', {});
  return { answers };
};

/** Filings a millisecond before the hour, on it and after it; and the first of them clicked again after it. */
const byTheMillisecond = async (stage: FilingStage, round: Round) => {
  const { closesAt, drafts } = round;
  const [first] = drafts;
  if (first === undefined) throw new Error('too few drafts');
  await holdAt(stage, closesAt - 1);
  const before = await submitAll(drafts.slice(0, 4));
  await holdAt(stage, closesAt);
  const on = await submitAll(drafts.slice(4, 8));
  await holdAt(stage, closesAt + 1);
  const after = await submitAll(drafts.slice(8));
  const again = await submit(first);
  return { round, before, on, after, again, ...(await close(stage, round, closesAt)) };
};

/** Filings that arrive in time and are still under way when their round is sealed. */
const againstTheSeal = async (stage: FilingStage, round: Round, plan: DelayPlan) => {
  const { drafts, closesAt } = round;
  await holdAt(stage, closesAt - 1);
  const { answers } = await heldUp(stage, plan, drafts.length * plan.delay * 0.5, () => submitAll(drafts));
  const closed = await close(stage, round, closesAt);
  return { round, answers: await answers, ...closed };
};

/** The hour is moved by a request that arrives just before it and is answered after it. */
const againstAnExtension = async (stage: FilingStage, round: Round) => {
  const { id, closesAt, drafts } = round;
  const later = closesAt + 3_600_000;
  const meanwhile = drafts.slice(3, 6);
  await holdAt(stage, closesAt - 1);
  const extend = () =>
    stage.official.insist('POST', `/v1/rounds/${id}/extensions`, {
      body: { deadlines: { closesAt: new Date(later).toISOString() }, reason: 'Mưa lũ (mẫu)' },
      key: 'extension-1',
    });
  const { answers } = await heldUp(stage, { seed: 1, delay: 1, delayMs: 1500 }, 4, () =>
    Promise.all([extend(), submitAll(drafts.slice(0, 3))]),
  );
  await stage.server.advanceTo(closesAt + 1000);
  const between = await submitAll(meanwhile);
  const [extension, early] = await answers;
  const since = await Promise.all(meanwhile.map(draft => submit(draft, `again-${draft.submissionId}`)));
  const rest = await submitAll(drafts.slice(6, 10));
  await stage.server.advanceTo(closesAt + sealWaitMs);
  const past = await progressOf(stage, id);
  await holdAt(stage, later);
  const tooLate = await submitAll(drafts.slice(10));
  const closed = await close(stage, round, later);
  return { round, extension, early, between, since, rest, past, tooLate, ...closed };
};

/** Four rounds come to their closing hours, one after the other, on one clock. */
export const liveThroughClosings = async (stage: FilingStage) => {
  const [exact, raced, slow, moved] = await Promise.all(
    stage.rounds.map(async (round, index) => ({
      ...round,
      drafts: await fileDrafts(stage, round.id, stage.wares, 100 * (index + 1)),
    })),
  );
  if (!exact || !raced || !slow || !moved) throw new Error('too few rounds');
  return {
    exact: await byTheMillisecond(stage, exact),
    races: [
      await againstTheSeal(stage, raced, { seed: 7, delay: 0.7, delayMs: 600 }),
      await againstTheSeal(stage, slow, { seed: 11, delay: 0.5, delayMs: 2500 }),
    ],
    moved: await againstAnExtension(stage, moved),
  };
};
export type Closings = Awaited<ReturnType<typeof liveThroughClosings>>;

/** What an answer amounts to: its status, and the code of a refusal. */
export const verdictOf = (answer: Answer): string =>
  answer.status === 200 ? '200' : `${answer.status} ${textIn(answer, 'code')}`;
