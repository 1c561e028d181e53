import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listConflictsContract } from '#shared/contracts/judging/list-conflicts.ts';
import { conflictBases } from '#shared/domain/judging/conflict-bases.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { namesOfSubmissions } from '../submission/names-of-submissions.ts';

type Contract = typeof listConflictsContract;

/** Every conflict of the round, suggested ones first. Officials hold no scores, so nothing here tells any. */
export const listConflicts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId } = ask.input.params;
  const round = await findRoundAllowed(world, ask, roundId);
  if (!round.ok) return round;
  const [conflicts, entries, people] = await Promise.all([
    world.records.children('conflict', roundId),
    world.records.children('entry', roundId),
    world.records.roll('people-of-round', { roundId }),
  ]);
  const ids = conflicts.map(({ body }) => body.submissionId);
  const names = await namesOfSubmissions(world, round.value.body, ids, ask.actor);
  const entryOf = new Map(entries.map(({ body }) => [body.submissionId, body]));
  const personOf = new Map(people.map(({ body }) => [body.personId, body.name]));
  const items = conflicts
    .map(({ body, version }) => ({
      ...body,
      version,
      ...names(body.submissionId),
      personName: personOf.get(body.personId) ?? null,
      group: entryOf.get(body.submissionId)?.group ?? null,
      selectionCode: entryOf.get(body.submissionId)?.selectionCode ?? '',
      basisText: conflictBases[body.basis],
    }))
    .sort((a, b) => Number(b.state === 'suggested') - Number(a.state === 'suggested'));
  return ok({ body: { items } });
};
