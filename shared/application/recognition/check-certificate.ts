import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { checkCertificateContract } from '#shared/contracts/recognition/check-certificate.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { parseCertificateCode } from '#shared/domain/identity/certificate-code.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { recognitionIdOf } from '#shared/domain/recognition/recognition-record.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { codeClaimScope } from './issue-batch.ts';

type Contract = typeof checkCertificateContract;

/** What one address may do in a minute. */
const perMinute = { checks: 30, misses: 10 } as const;
/** Looked up in place of what is not there, so that a miss costs the same calls as a hit. */
const nothing = '00000000000000000000000000';

/**
 * Whether a certificate is genuine and in force, to anyone who holds its code. A wrong code, an unknown one and one that is
 * no code at all get the same answer at the same number of store calls; an address that keeps missing is told to wait.
 */
export const checkCertificate: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const count = (what: string) =>
    world.records.countUse({
      name: `certificate-${what}|${ask.sourceIp}`,
      windowSeconds: 60,
      now: ask.now,
    });
  if ((await count('check')) > perMinute.checks) return fail('request.too-many');
  const code = parseCertificateCode(ask.input.params.checkCode);
  const id = await world.records.claimHolder(codeClaimScope, code.ok ? code.value : 'none');
  const found = await world.records.find('certificate', id ?? nothing);
  if (found === undefined)
    return fail((await count('misses')) > perMinute.misses ? 'request.too-many' : 'resource.not-found');
  await count('hits');
  const { body } = found;
  return ok({
    body: {
      ...body,
      status: certificateStatus(body, ask.now),
      recognitionId: recognitionIdOf(body.roundId, body.unitId),
      revokedOn: body.revoked && dayOf(Date.parse(body.revoked.at)),
    },
  });
};
