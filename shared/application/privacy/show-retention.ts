import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { showRetentionContract } from '#shared/contracts/privacy/show-retention.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { retentionOf } from './retention-of.ts';
import { viewRetention } from './view-retention.ts';

type Contract = typeof showRetentionContract;

/** The terms of keeping of an authority, each on or off, and its legal holds. */
export const showRetention: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const authority = ask.input.query;
  if (!ask.allow(authority).ok) return fail('access.denied');
  const { body } = await retentionOf(world, authority);
  return ok({ body: await viewRetention(world, body) });
};
