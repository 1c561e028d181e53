import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { placeLegalHoldContract } from '#shared/contracts/privacy/place-legal-hold.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import {
  type HoldSubject,
  isHeld,
  maxHolds,
  type Retention,
  retentionIdOf,
} from '#shared/domain/privacy/retention.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { retentionOf } from './retention-of.ts';
import { viewRetention } from './view-retention.ts';

type Contract = typeof placeLegalHoldContract;

/** The authority that may hold something: of the round, or of the province where the establishment produces. */
const authorityOf = async (world: World, { kind, id }: HoldSubject): Promise<Authority | undefined> => {
  if (kind === 'round') return (await world.records.find('round', id))?.body.authority;
  const place = (await world.records.find('establishment', id))?.body.site;
  return place && { level: 'TINH', locality: place.province };
};

/** Nothing of the establishment or round goes from now on, whatever its age and whoever asks, until the hold is lifted. */
export const placeLegalHold: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, subject, reason } = ask.input.body;
  const authority = { level, locality };
  if (!ask.allow(authority).ok) return fail('access.denied');
  const owner = await authorityOf(world, subject);
  if (owner?.level !== level || owner.locality !== locality) return fail('resource.not-found');
  const { before, body } = await retentionOf(world, authority);
  if (isHeld(body, subject)) return fail('retention.held');
  if (body.holds.length >= maxHolds) return fail('retention.too-many-holds');
  const hold = { subject, reason, by: ask.actor.id, at: isoOf(ask.now) };
  const after: Retention = { ...body, holds: [...body.holds, hold] };
  const id = retentionIdOf(authority);
  const view = await viewRetention(world, after);
  return ok({
    changes: [{ kind: 'retention', id, before, after, action: 'retention.hold', reason }],
    answer: sealed => ({ body: view, version: sealed.version('retention', id) }),
  });
};
