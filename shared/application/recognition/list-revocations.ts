import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRevocationsContract } from '#shared/contracts/recognition/list-revocations.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { showRevocation } from './show-revocation.ts';

type Contract = typeof listRevocationsContract;

/** The proposals to withdraw certificates of an authority, those decided too, by the time of the proposal. */
export const listRevocations: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, limit, cursor } = ask.input.query;
  if (!ask.allow({ level, locality }).ok) return fail('access.denied');
  const page = await world.records.list('revocations-of-authority', { level, locality }, { limit, cursor });
  const certificates = new Map(
    (
      await world.records.findMany(
        'certificate',
        page.items.map(({ body }) => body.certificateId),
      )
    ).map(({ id, body }) => [id, body]),
  );
  const items = page.items.flatMap(({ body, version }) => {
    const certificate = certificates.get(body.certificateId);
    return certificate === undefined ? [] : [showRevocation(body, certificate, version)];
  });
  return ok({ body: { items, cursor: page.cursor ?? null } });
};
