import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { createRoundContract } from '#shared/contracts/round/create-round.ts';
import { defaultDocuments } from '#shared/domain/dossier/document-types.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { rulesFor } from '#shared/domain/round/round-defaults.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { newRound } from './new-round.ts';
import { showRound } from './show-round.ts';

type Contract = typeof createRoundContract;

/**
 * Creates a planned round of a programme: what its plan sets, over the defaults of its level. It may still contradict
 * itself; announcing it checks the whole.
 */
export const createRound: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findAllowed(world, ask, 'programme', params.programmeId, ({ authority }) => authority);
  if (!found.ok) return found;
  const { authority, authorityName, standingBody } = found.value.body;
  const round: Round = {
    ...newRound,
    id: world.chance.id(ask.now),
    programmeId: params.programmeId,
    authority,
    authorityName,
    standingBody,
    title: body.title,
    year: body.year,
    plan: body.plan,
    timeline: body.timeline,
    rules: rulesFor(authority.level, body.plan, body.rules),
    groups: body.groups ?? (Object.keys(productGroups) as ProductGroup[]),
    documents: body.documents ?? defaultDocuments(authority.level),
    shards: body.shards,
    createdAt: isoOf(ask.now),
    createdBy: ask.actor.id,
  };
  return ok({
    changes: [{ kind: 'round', id: round.id, before: undefined, after: round, action: 'round.create' }],
    answer: sealed => ({ body: showRound(round), version: sealed.version('round', round.id) }),
  });
};
