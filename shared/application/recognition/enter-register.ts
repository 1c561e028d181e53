import type { CertificateUnit, Decision } from '#shared/domain/council/council.ts';
import { latestDecision } from '#shared/domain/council/decide.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { decisionsOf } from '../council/latest.ts';
import type { World } from '../ports.ts';
import { runInTask, type TaskContext, TaskRefusedError } from '../task.ts';
import { enterUnits } from './register-changes.ts';

/** Units per commit: each is a record and an audit entry of the 100 items of a transaction. */
const perCommit = 40;

type EnterInput = {
  readonly round: Round;
  readonly publishedAt: string;
  readonly decisions: readonly Decision[];
  readonly units: readonly CertificateUnit[];
};

const enter: Command<EnterInput, null> = async (world, ask) => {
  const { units, ...published } = ask.input;
  return ok({
    changes: await enterUnits(world, published, units),
    answer: () => ({ body: null }),
  });
};

/** Enters what a published round recognised in the public register; run again it enters what is missing. */
export const enterRegister = async (world: World, round: Round, context: TaskContext): Promise<void> => {
  const decisions = (await decisionsOf(world, round.id)).map(({ body }) => body);
  const decision = latestDecision(decisions);
  const { publishedAt } = round;
  if (decision === undefined || publishedAt === null) throw new TaskRefusedError('decision.missing');
  for (let start = 0; start < decision.units.length; start += perCommit) {
    const units = decision.units.slice(start, start + perCommit);
    await runInTask(world, 'enter-register', enter, { round, publishedAt, decisions, units }, context);
  }
};
