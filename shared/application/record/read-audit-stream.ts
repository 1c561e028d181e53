import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { readAuditStreamContract } from '#shared/contracts/record/read-audit-stream.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAuditStream } from './find-audit-stream.ts';

type Contract = typeof readAuditStreamContract;

/** The history of one record: who did what and when, by ids; never contents. */
export const readAuditStream: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { limit, cursor, order } = ask.input.query;
  const stream = await findAuditStream(world, ask, ask.input.query);
  if (!stream.ok) return stream;
  const page = await world.records.auditStream(stream.value, { limit, cursor }, order);
  return ok({ body: { items: [...page.items], cursor: page.cursor ?? null } });
};
