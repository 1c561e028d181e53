import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { setRetentionTermContract } from '#shared/contracts/privacy/set-retention-term.ts';
import { type Retention, retentionIdOf } from '#shared/domain/privacy/retention.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { retentionOf } from './retention-of.ts';
import { viewRetention } from './view-retention.ts';

type Contract = typeof setRetentionTermContract;

/** An official switches a term on, with its years, or off: from then on the daily job takes out what is older, or no longer. */
export const setRetentionTerm: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, term, years, reason } = ask.input.body;
  const authority = { level, locality };
  if (!ask.allow(authority).ok) return fail('access.denied');
  const { before, body } = await retentionOf(world, authority);
  const others = body.terms.filter(one => one.term !== term);
  if (years === null && others.length === body.terms.length) return fail('retention.off');
  const decided = { term, reason, by: ask.actor.id, at: isoOf(ask.now) };
  const after: Retention = { ...body, terms: years === null ? others : [...others, { ...decided, years }] };
  const action = years === null ? 'retention.switch-off' : 'retention.switch-on';
  const id = retentionIdOf(authority);
  const view = await viewRetention(world, after);
  return ok({
    changes: [{ kind: 'retention', id, before, after, action, reason }],
    answer: sealed => ({ body: view, version: sealed.version('retention', id) }),
  });
};
