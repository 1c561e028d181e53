import type { Use } from '#infra/local/access/gate.ts';
import { watchProcesses } from '../support/processes/watch-processes.ts';
import { type Verified, verifyRecord } from './acts/verify-record.ts';
import type { Used } from './add-used.ts';
import { inconsistencies, type Outcome, outcomeOf } from './outcome.ts';
import type { Progress } from './progress.ts';
import type { Scale } from './scale.ts';
import { openStage } from './stage.ts';
import { playStory, type Story } from './story.ts';

type Access = {
  readonly granted: readonly Use[];
  readonly used: readonly Use[];
  readonly refused: readonly string[];
};

export type Played = {
  readonly outcome: Outcome;
  readonly story: Story;
  readonly verified: Verified;
  readonly access: Access;
  /** What AWS would bill of it. */
  readonly used: Used;
  /** Where the outcome is not what the play put in; empty when all is well. */
  readonly faults: readonly string[];
};

/** Plays a whole round over HTTP on a fresh data folder, verifies its record, and holds the numbers against each other. */
export const playRound = async (folder: string, scale: Scale, progress: Progress): Promise<Played> => {
  const started = performance.now();
  const processes = watchProcesses();
  const stage = await openStage(folder, scale, progress);
  try {
    const story = await playStory(stage);
    const verified = await verifyRecord(stage);
    const usage = await stage.meter.total();
    const access = await stage.server.control<Access>('GET', 'access');
    const work = { seconds: (performance.now() - started) / 1000, ...processes.look() };
    const outcome = outcomeOf(story, verified, usage, work);
    const faults = [...inconsistencies(outcome, scale, story), ...verified.faults];
    return { outcome, story, verified, access, used: usage.used, faults };
  } finally {
    processes.stop();
    await stage.server.stop();
  }
};
