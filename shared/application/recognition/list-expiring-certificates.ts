import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listExpiringCertificatesContract } from '#shared/contracts/recognition/list-expiring-certificates.ts';
import { expiryNoticeDue, expiryYears } from '#shared/domain/recognition/expiry.ts';
import { startOfPage } from '#shared/kernel/page-start.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listAll } from '../list-all.ts';
import { viewCertificate } from './certificate-view.ts';

type Contract = typeof listExpiringCertificatesContract;

/** Certificates of an authority in force whose holders are being told that they run out, the first to end first. */
export const listExpiringCertificates: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, limit, cursor } = ask.input.query;
  if (!ask.allow({ level, locality }).ok) return fail('access.denied');
  const start = startOfPage(cursor);
  const ending = await Promise.all(
    expiryYears(ask.now).map(year => listAll(world, 'certificates-ending', { year })),
  );
  const found = ending
    .flat()
    .filter(
      ({ body }) =>
        body.authority.level === level &&
        body.authority.locality === locality &&
        expiryNoticeDue(body, ask.now) !== undefined,
    );
  const items = found.slice(start, start + limit).map(({ body }) => viewCertificate(body, ask.now));
  const next = start + items.length;
  return ok({ body: { items, cursor: next < found.length ? String(next) : null } });
};
