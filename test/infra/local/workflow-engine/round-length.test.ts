import { expect, test } from '@jest/globals';
import { runCalmRound } from './calm-round.ts';

test('a round of a province is driven in few transitions', async () => {
  expect((await runCalmRound(200)).transitions).toBeLessThanOrEqual(40);
});

test('the history of a round of 2,000 dossiers stays far from the 25,000 events at which an execution is ended', async () => {
  expect((await runCalmRound(2_000)).events).toBeLessThanOrEqual(5_000);
});
