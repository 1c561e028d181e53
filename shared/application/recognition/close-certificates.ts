import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { effectiveDecision } from '../council/latest.ts';
import { standingUnits } from '../council/standing-units.ts';
import type { World } from '../ports.ts';
import { grantAwards } from '../support/grant-awards.ts';
import { runInTask, type Task, type TaskContext } from '../task.ts';
import { certificatesOfUnits } from './certificates-of-units.ts';
import { unitClaimScope, unitClaimValue } from './issue-batch.ts';

const close: Command<{ readonly roundId: string }, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  if (round.body.state !== 'complaints') return ok({ changes: [], answer: () => ({ body: null }) });
  const decision = await effectiveDecision(world, round.id);
  if (decision === undefined) return fail('decision.missing');
  const units = await standingUnits(world, decision.units);
  const holders = await Promise.all(
    units.map(({ id }) => world.records.claimHolder(unitClaimScope, unitClaimValue(round.id, id))),
  );
  // Every recognised unit has its certificate before the round says so; else the step stalls visibly.
  if (holders.includes(undefined)) return fail('certificate.missing');
  return ok({
    changes: [
      {
        ...{
          kind: 'round',
          id: round.id,
          before: round,
          after: { ...round.body, state: 'certified', stalled: null },
        },
        action: 'round.certify',
      },
    ],
    answer: () => ({ body: null }),
  });
};

/** The awards of the units that have their certificates. */
const award = async (world: World, roundId: string, context: TaskContext): Promise<void> => {
  const [round, decision] = await Promise.all([
    world.records.find('round', roundId),
    effectiveDecision(world, roundId),
  ]);
  if (round === undefined || decision === undefined || round.body.rules.awardAmounts.length === 0) return;
  const units = await standingUnits(world, decision.units);
  const certificates = await certificatesOfUnits(
    world,
    roundId,
    units.map(({ id }) => id),
  );
  const recognised = units.flatMap(({ id, tier }) => {
    const certificate = certificates.get(id);
    return certificate === undefined ? [] : [{ certificate, tier }];
  });
  await grantAwards(world, round.body, recognised, context);
};

/** complaints → certified, once each recognised unit has its certificate and its award stands in the ledger. */
export const closeCertificates: Task<'CloseCertificates'> = async (world, input, context) => {
  await award(world, input.roundId, context);
  await runInTask(world, 'close-certificates', close, input, context);
  return {};
};
