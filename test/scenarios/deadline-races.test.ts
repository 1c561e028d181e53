import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { besideServer } from '#test/support/http/server-world.ts';
import { type Answer, textIn } from '#test/support/http/witness.ts';
import { until } from '../play/until.ts';
import {
  declaration,
  type FilingStage,
  fileDrafts,
  openFilingStage,
  sealWaitMs,
} from './filing/filing-stage.ts';

const longest = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-deadlines-'));
const size = { rounds: 4, producers: 4, products: 3 } as const;
const wares = size.producers * size.products;

type Draft = Awaited<ReturnType<typeof fileDrafts>>[number];
type Case = FilingStage['rounds'][number] & { readonly drafts: readonly Draft[] };

describe('at the closing hour', () => {
  let stage: FilingStage;
  let cases: readonly Case[];
  beforeAll(async () => {
    stage = await openFilingStage(folder, size);
    const filed: Case[] = [];
    for (const [index, round] of stage.rounds.entries())
      filed.push({ ...round, drafts: await fileDrafts(stage, round.id, stage.wares, 100 * (index + 1)) });
    cases = filed;
  }, longest);
  afterAll(async () => {
    await stage?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const roundOf = (index: number): Case => {
    const found = cases[index];
    if (found === undefined) throw new Error('too few rounds');
    return found;
  };
  const holdAt = (to: number) => stage.server.control('POST', 'clock/set', { to, hold: true });
  const submit = ({ producer, submissionId }: Draft, key = `submit-${submissionId}`) =>
    producer.client.insist('POST', `/v1/submissions/${submissionId}/submission`, { body: declaration, key });
  const submitAll = (drafts: readonly Draft[]) => Promise.all(drafts.map(draft => submit(draft)));
  const progressOf = async (id: string) => {
    await stage.server.settle();
    const { text } = await stage.official.insist('GET', `/v1/rounds/${id}/progress`);
    return JSON.parse(text) as { state: string; stalled: object | null };
  };
  const sealedIn = (roundId: string): Promise<readonly string[]> =>
    besideServer(folder, async ({ records }) =>
      (await records.children('sealed-batch', roundId))
        .flatMap(({ body }) => body.entries.map(({ submissionId }) => submissionId))
        .sort(),
    );
  const awaitScreening = async (id: string) => {
    const progress = await until('the screening', async () => {
      const now = await progressOf(id);
      return now.stalled !== null || now.state === 'screening' ? now : undefined;
    });
    expect(progress).toMatchObject({ state: 'screening', stalled: null });
  };
  const closeRound = async ({ id }: Case, closesAt: number) => {
    await stage.server.advanceTo(closesAt + 1000);
    await stage.server.settle();
    await stage.server.advanceTo(closesAt + sealWaitMs);
    await awaitScreening(id);
  };
  const acknowledged = (drafts: readonly Draft[], answers: readonly Answer[]): readonly string[] =>
    drafts
      .filter((_draft, index) => answers[index]?.status === 200)
      .map(({ submissionId }) => submissionId)
      .sort();
  const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);
  const late = (answer: Answer | undefined) => [answer?.status, answer && textIn(answer, 'code')];
  /** Submits whose writes are held up on their way to the table, under way when this resolves. */
  const heldUp = async (drafts: readonly Draft[], plan: { seed: number; delay: number; delayMs: number }) => {
    await stage.server.control('POST', 'faults', { ...plan, operations: ['TransactWriteItems'] });
    const answers = submitAll(drafts);
    await until('writes that are held up', async () => {
      const { injected } = await stage.server.control<{ injected: { delay: number } }>('GET', 'faults');
      return injected.delay >= drafts.length * plan.delay * 0.5 ? true : undefined;
    });
    await stage.server.control('POST', 'faults', {});
    return { answers };
  };

  // One clock serves all rounds: they close one after the other, in the order of this story.
  test(
    'the millisecond decides, a filing acknowledged is sealed, and a moved hour binds from its answer on',
    async () => {
      // Round 1: by the millisecond.
      const exact = roundOf(0);
      await holdAt(exact.closesAt - 1);
      const before = await submitAll(exact.drafts.slice(0, 4));
      await holdAt(exact.closesAt);
      const on = await submitAll(exact.drafts.slice(4, 8));
      await holdAt(exact.closesAt + 1);
      const after = await submitAll(exact.drafts.slice(8));
      const again = await submit(exact.drafts[0] ?? roundOf(1).drafts[0] ?? never());
      await closeRound(exact, exact.closesAt);
      expect(statuses(before)).toEqual([200, 200, 200, 200]);
      expect(before.map(answer => Date.parse(textIn(answer, 'receivedAt')))).toEqual(
        Array(4).fill(exact.closesAt - 1),
      );
      for (const answer of [...on, ...after]) expect(late(answer)).toEqual([409, 'round.closed']);
      // The same click again, after the hour: the answer that was given in time.
      expect(again.text).toBe(before[0]?.text);
      expect(await sealedIn(exact.id)).toEqual(acknowledged(exact.drafts, before));

      // Rounds 2 and 3: in time, but still under way when the round is sealed.
      for (const [index, plan] of [
        [1, { seed: 7, delay: 0.7, delayMs: 600 }],
        [2, { seed: 11, delay: 0.5, delayMs: 2500 }],
      ] as const) {
        const raced = roundOf(index);
        await holdAt(raced.closesAt - 1);
        const { answers } = await heldUp(raced.drafts, plan);
        await closeRound(raced, raced.closesAt);
        const replies = await answers;
        for (const reply of replies)
          expect(reply.status === 200 ? [200] : late(reply)).toEqual(
            reply.status === 200 ? [200] : [409, 'round.closed'],
          );
        expect(await sealedIn(raced.id)).toEqual(acknowledged(raced.drafts, replies));
        expect(replies).toHaveLength(wares);
      }

      // Round 4: the hour is moved by a request that arrived just before it and is answered after it.
      const moved = roundOf(3);
      const [early, meanwhile, rest, tooLate] = [
        [0, 3],
        [3, 6],
        [6, 10],
        [10, 12],
      ].map(([from, to]) => moved.drafts.slice(from, to));
      if (!early || !meanwhile || !rest || !tooLate) throw new Error('too few drafts');
      const later = moved.closesAt + 3_600_000;
      await holdAt(moved.closesAt - 1);
      await stage.server.control('POST', 'faults', {
        delay: 1,
        delayMs: 1500,
        operations: ['TransactWriteItems'],
      });
      const extension = stage.official.insist('POST', `/v1/rounds/${moved.id}/extensions`, {
        body: { deadlines: { closesAt: new Date(later).toISOString() }, reason: 'Mưa lũ (mẫu)' },
        key: 'extension-1',
      });
      const inTime = submitAll(early);
      await until('the extension under way', async () => {
        const { injected } = await stage.server.control<{ injected: { delay: number } }>('GET', 'faults');
        return injected.delay >= 4 ? true : undefined;
      });
      await stage.server.control('POST', 'faults', {});
      await stage.server.advanceTo(moved.closesAt + 1000);
      const between = await submitAll(meanwhile);
      expect((await extension).status).toBe(200);
      const since = await Promise.all(meanwhile.map(draft => submit(draft, `again-${draft.submissionId}`)));
      const rested = await submitAll(rest);
      await stage.server.advanceTo(moved.closesAt + sealWaitMs);
      expect(await progressOf(moved.id)).toMatchObject({ state: 'open', stalled: null });
      await holdAt(later);
      const refused = await submitAll(tooLate);
      await closeRound(moved, later);
      expect(statuses(await inTime)).toEqual([200, 200, 200]);
      expect(statuses(rested)).toEqual([200, 200, 200, 200]);
      // Refused by the old hour, or taken by the new one; after the answer to the extension, taken.
      for (const [index, answer] of between.entries())
        expect(answer.status === 200 ? since[index]?.status : late(answer)).toEqual(
          answer.status === 200 ? 409 : [409, 'round.closed'],
        );
      for (const answer of refused) expect(late(answer)).toEqual([409, 'round.closed']);
      expect(await sealedIn(moved.id)).toEqual(
        [...early, ...meanwhile, ...rest].map(({ submissionId }) => submissionId).sort(),
      );
    },
    longest,
  );
});

const never = (): never => {
  throw new Error('too few drafts');
};
