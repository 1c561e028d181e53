import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { levelAbove, rankUnits } from '#shared/domain/recognition/nominate.ts';
import type { Nomination } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { effectiveDecision, latestResult } from '../council/latest.ts';
import { standingUnits } from '../council/standing-units.ts';
import type { World } from '../ports.ts';
import { runInTask, type Task, TaskRefusedError } from '../task.ts';
import { certificatesOfUnits } from './certificates-of-units.ts';
import { dossierHash } from './dossier-hash.ts';
import { prepareOffers } from './prepare-offers.ts';

/** Submissions per commit, each a record and an audit entry. */
const perCommit = 45;

const listOf = async (world: World, round: Round, now: number): Promise<Nomination> => {
  const [decision, result] = await Promise.all([
    effectiveDecision(world, round.id),
    latestResult(world, round.id),
  ]);
  if (decision === undefined || result === undefined) throw new TaskRefusedError('decision.missing');
  const units = await standingUnits(world, decision.units);
  const certificates = await certificatesOfUnits(
    world,
    round.id,
    units.map(({ id }) => id),
  );
  const ranked = rankUnits(units, result.body.standings, round.rules.tieBreak)
    .flatMap(({ unit, standing }) => {
      const certificate = certificates.get(unit.id);
      return certificate !== undefined && certificateStatus(certificate, now) === 'in-force'
        ? [{ unit, standing, certificate }]
        : [];
    })
    .slice(0, round.rules.recommendationQuota ?? undefined);
  const submissions = new Map(
    (
      await world.records.findMany(
        'submission',
        ranked.flatMap(({ unit }) => unit.submissionIds),
      )
    ).map(({ id, body }) => [id, body]),
  );
  const dossiersOf = (ids: readonly string[]) => ids.flatMap(id => submissions.get(id) ?? []);
  const provinces = [...submissions.values()].flatMap(
    ({ snapshot }) => snapshot?.establishment.site.province ?? [],
  );
  const to = levelAbove(round.authority, provinces);
  return {
    roundId: round.id,
    to,
    items:
      to === null
        ? []
        : ranked.map(({ unit, standing, certificate }) => ({
            certificateId: certificate.id,
            unitId: unit.id,
            submissionIds: unit.submissionIds,
            rank: standing?.rank ?? null,
            dossierHash: dossierHash(dossiersOf(unit.submissionIds)),
          })),
    offeredAt: isoOf(now),
  };
};

/** The list is written once: what was offered stays offered. */
const offer: Command<{ readonly roundId: string }, null> = async (world, ask) => {
  const { roundId } = ask.input;
  const round = await world.records.find('round', roundId);
  if (round === undefined) return fail('resource.not-found');
  if ((await world.records.find('nomination', roundId)) !== undefined)
    return ok({ changes: [], answer: () => ({ body: null }) });
  if (round.body.state !== 'certified') return fail('nomination.round-not-certified');
  const after = await listOf(world, round.body, ask.now);
  return ok({
    changes: [{ kind: 'nomination', id: roundId, before: undefined, after, action: 'nomination.offer' }],
    answer: () => ({ body: null }),
  });
};

const markNominated: Command<{ readonly submissionIds: readonly string[] }, null> = async (world, ask) => {
  const found = await world.records.findMany('submission', ask.input.submissionIds);
  return ok({
    changes: found
      .filter(({ body }) => body.state === 'recognised')
      .map(
        (submission): Change => ({
          ...{ kind: 'submission', id: submission.id, before: submission },
          after: { ...submission.body, state: 'nominated' },
          action: 'submission.nominate',
        }),
      ),
    answer: () => ({ body: null }),
  });
};

/**
 * Offers the best recognised units with valid certificates, up to the round's number, to the level above; where it is for a
 * person to say which place of that level (a region), the offers wait for that.
 */
export const nominateUp: Task<'NominateUp'> = async (world, input, context) => {
  await runInTask(world, 'nominate-up', offer, input, context);
  const nomination = await world.records.find('nomination', input.roundId);
  if (nomination !== undefined) await prepareOffers(world, nomination.body, context);
  const ids = nomination?.body.items.flatMap(({ submissionIds }) => submissionIds) ?? [];
  for (let start = 0; start < ids.length; start += perCommit)
    await runInTask(
      world,
      'nominate-up',
      markNominated,
      { submissionIds: ids.slice(start, start + perCommit) },
      context,
    );
  return {};
};
