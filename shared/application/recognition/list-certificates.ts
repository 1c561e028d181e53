import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listCertificatesContract } from '#shared/contracts/recognition/list-certificates.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import { viewCertificate } from './certificate-view.ts';

type Contract = typeof listCertificatesContract;

/** The certificates of an authority issued in one year, by number. */
export const listCertificates: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, year } = ask.input.query;
  const allowed = ask.allow({ level, locality });
  if (!allowed.ok) return fail('access.denied');
  return listPage(
    world,
    'certificates-of-authority',
    { level, locality, year },
    ask.input.query,
    ({ body }) => viewCertificate(body, ask.now),
  );
};
