import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, textIn } from '#test/support/http/witness.ts';
import { type Closings, liveThroughClosings, verdictOf } from './filing/closing-story.ts';
import { type FilingStage, openFilingStage } from './filing/filing-stage.ts';

const longest = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-deadlines-'));
const closed = '409 round.closed';

describe('at the closing hour', () => {
  let stage: FilingStage;
  let lived: Closings;
  beforeAll(async () => {
    stage = await openFilingStage(folder, { rounds: 4, producers: 4, products: 3 });
    lived = await liveThroughClosings(stage);
  }, longest);
  afterAll(async () => {
    await stage?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const verdicts = (answers: readonly Answer[]) => answers.map(verdictOf);
  /** The submissions whose filing was acknowledged, whichever try it was. */
  const acknowledged = (answers: readonly Answer[]) =>
    answers
      .filter(({ status }) => status === 200)
      .map(answer => textIn(answer, 'submissionId'))
      .sort();

  test('a filing that arrives a millisecond before is in time, one on the hour or after it is not', () => {
    const { before, on, after, round } = lived.exact;
    expect(verdicts(before)).toEqual(Array(4).fill('200'));
    expect(before.map(answer => Date.parse(textIn(answer, 'receivedAt')))).toEqual(
      Array(4).fill(round.closesAt - 1),
    );
    expect(verdicts([...on, ...after])).toEqual(Array(8).fill(closed));
  });

  test('a click repeated after the hour gets the answer that was given before it', () => {
    expect(lived.exact.again.text).toBe(lived.exact.before[0]?.text);
  });

  test('exactly the filings that were acknowledged are sealed', () => {
    expect(lived.exact.sealed).toEqual(acknowledged(lived.exact.before));
  });

  test('filings under way while the round is sealed are sealed or refused, never acknowledged and left out', () => {
    for (const { round, answers, sealed, progress } of lived.races) {
      expect(answers).toHaveLength(round.drafts.length);
      expect(new Set(['200', closed, ...verdicts(answers)]).size).toBe(2);
      expect(sealed).toEqual(acknowledged(answers));
      expect(progress).toMatchObject({ state: 'screening', stalled: null });
    }
  });

  test('an extension asked for before the hour and answered after it counts: the round stays open', () => {
    const { extension, past } = lived.moved;
    expect(extension.status).toBe(200);
    expect(past).toMatchObject({ state: 'open', stalled: null });
  });

  test('filings beside the extension are taken or refused, those after its answer are taken until the new hour', () => {
    const { early, between, since, rest, tooLate } = lived.moved;
    expect(verdicts([...early, ...rest])).toEqual(Array(7).fill('200'));
    // Refused by the old hour and taken when tried again, or taken at once and not twice.
    for (const [index, answer] of between.entries())
      expect([verdictOf(answer), since[index] && verdictOf(since[index])]).toEqual(
        answer.status === 200 ? ['200', '409 submission.not-draft'] : [closed, '200'],
      );
    expect(verdicts(tooLate)).toEqual([closed, closed]);
  });

  test('what was acknowledged by the old hour and by the new one is sealed together', () => {
    const { early, between, since, rest, sealed, progress } = lived.moved;
    expect(sealed).toEqual(acknowledged([...early, ...between, ...since, ...rest]));
    expect(progress).toMatchObject({ state: 'screening', stalled: null });
  });
});
