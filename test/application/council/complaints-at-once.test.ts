import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answerComplaint } from '#shared/application/council/answer-complaint.ts';
import { fileComplaint } from '#shared/application/council/file-complaint.ts';
import type { Records, World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { askAs } from '../../support/asks.ts';
import { alike, chair, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, playToPublication, publicationDay, roundInput } from './play-council.ts';

const entries = [1, 2, 3].map(number => ({ number, sheets: alike(3600, 3600, 900, 900) }));
const afterWindow = Date.parse('2026-07-02T17:01:00.000Z');

describe('the last two complaints, answered at once after the window', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seedScoredRound(store.world, entries);
    await playToPublication(store.world, [1, 2, 3]);
  });
  afterEach(() => store.close());

  const file = async (number: number) => {
    const params = { submissionId: submissionIdOf(number) };
    const input = { params, query: {}, body: { text: 'Đề nghị xem lại điểm (mẫu)' } };
    const ask = askAs(producer, 'complaint.file', input, { now: publicationDay + 86_400_000 });
    return accepted(await runCommand(store.world, fileComplaint, ask)).body.id;
  };
  const answer = async (complaintId: string, by: World = store.world) => {
    const body = { outcome: 'rejected' as const, text: 'Trả lời mẫu', corrections: null };
    const input = { params: { ...roundInput, complaintId }, query: {}, body };
    return accepted(
      await runCommand(by, answerComplaint, askAs(chair, 'complaint.answer', input, { now: afterWindow })),
    );
  };

  /** A world whose first reading of all complaints is followed by `meanwhile`, whole, before anything else is read. */
  const overtaken = (meanwhile: () => Promise<unknown>): World => {
    let over = false;
    const children: Records['children'] = async (kind, ...of) => {
      const found = await store.world.records.children(kind, ...of);
      if (kind === 'complaint' && !over) {
        over = true;
        await meanwhile();
      }
      return found;
    };
    return { ...store.world, records: { ...store.world.records, children } };
  };

  test('let the round go on, though each was read while the other was open', async () => {
    const first = await file(1);
    const second = await file(2);

    await answer(
      second,
      overtaken(() => answer(first)),
    );

    const gate = await store.world.records.find('gate', `${sampleRoundId}/complaints~1`);
    expect(gate?.body.outcome).toBe('answered');
  });
});
