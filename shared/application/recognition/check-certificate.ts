import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { checkCertificateContract } from '#shared/contracts/recognition/check-certificate.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { parseCertificateCode } from '#shared/domain/identity/certificate-code.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { codeClaimScope } from './issue-batch.ts';

type Contract = typeof checkCertificateContract;

/** Checks one address may make in a minute. */
export const checksPerMinute = 30;

/**
 * Whether a certificate is genuine and in force, to anyone who holds its code. A wrong code, an unknown one and one that is
 * no code at all get the same answer.
 */
export const checkCertificate: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const uses = await world.records.countUse({
    name: `certificate-check|${ask.sourceIp}`,
    windowSeconds: 60,
    now: ask.now,
  });
  if (uses > checksPerMinute) return fail('request.too-many');
  const code = parseCertificateCode(ask.input.params.checkCode);
  if (!code.ok) return fail('resource.not-found');
  const id = await world.records.claimHolder(codeClaimScope, code.value);
  const found = id === undefined ? undefined : await world.records.find('certificate', id);
  if (found === undefined) return fail('resource.not-found');
  const { body } = found;
  return ok({
    body: {
      ...body,
      status: certificateStatus(body, ask.now),
      revokedOn: body.revoked && dayOf(Date.parse(body.revoked.at)),
    },
  });
};
