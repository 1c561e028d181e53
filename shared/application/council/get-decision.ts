import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getDecisionContract } from '#shared/contracts/council/get-decision.ts';
import { decisionIdOf } from '#shared/domain/council/council.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { allowScoredRound } from './allow-scored-round.ts';
import { viewDecision } from './decision-view.ts';

type Contract = typeof getDecisionContract;

/** How long the address of the signed file works: 5 minutes. */
const downloadMs = 5 * 60_000;

/** A decision, with a short-lived address of its signed file. */
export const getDecision: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId, sequence } = ask.input.params;
  const round = await allowScoredRound(world, ask, roundId);
  if (!round.ok) return round;
  const decision = await world.records.find('decision', decisionIdOf(roundId, sequence));
  if (decision === undefined) return fail('resource.not-found');
  const { file, number } = decision.body;
  const downloadUrl =
    file === null
      ? null
      : await world.files.downloadUrl({
          key: file.key,
          versionId: file.versionId,
          fileName: `quyet-dinh-${number.replace(/[^\p{L}\p{N}-]+/gu, '-')}.pdf`,
          contentType: 'application/pdf',
          now: ask.now,
          expiresAt: ask.now + downloadMs,
        });
  return ok({ body: { ...viewDecision(decision.body), downloadUrl }, version: decision.version });
};
