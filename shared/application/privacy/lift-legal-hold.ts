import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { liftLegalHoldContract } from '#shared/contracts/privacy/lift-legal-hold.ts';
import { isHeld, type Retention, retentionIdOf } from '#shared/domain/privacy/retention.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { retentionOf } from './retention-of.ts';
import { viewRetention } from './view-retention.ts';

type Contract = typeof liftLegalHoldContract;

/** A legal hold ends, with its reason on record; what is old enough goes at the next run. */
export const liftLegalHold: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, subject, reason } = ask.input.body;
  const authority = { level, locality };
  if (!ask.allow(authority).ok) return fail('access.denied');
  const { before, body } = await retentionOf(world, authority);
  if (!isHeld(body, subject)) return fail('retention.not-held');
  const after: Retention = { ...body, holds: body.holds.filter(one => !isHeld({ holds: [one] }, subject)) };
  const id = retentionIdOf(authority);
  const view = await viewRetention(world, after);
  return ok({
    changes: [{ kind: 'retention', id, before, after, action: 'retention.lift', reason }],
    answer: sealed => ({ body: view, version: sealed.version('retention', id) }),
  });
};
