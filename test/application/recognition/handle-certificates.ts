import { readComplaints } from '#shared/application/council/read-complaints.ts';
import type { World } from '#shared/application/ports.ts';
import { checkCertificate } from '#shared/application/recognition/check-certificate.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { proposeRevocation } from '#shared/application/recognition/propose-revocation.ts';
import { revokeCertificate } from '#shared/application/recognition/revoke-certificate.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import { askAs, province } from '../../support/asks.ts';
import { alike, seedScoredRound, type signer } from '../../support/council-builder.ts';
import { at, playToPublication, roundInput } from '../council/play-council.ts';

export const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
export const issueDay = Date.parse('2026-07-03T05:00:00.000Z');

/** Rounds of certificates as their people handle them. */
export const certificatesOf = (world: World) => {
  /** A published round of so many recognised entries, the first the best. */
  const publish = async (
    count: number,
    rules: Partial<RoundRules> = {},
    tiers: { submissionId: string; tier: string }[] = [],
  ) => {
    const numbers = numbersTo(count);
    const entries = numbers.map(number => ({ number, sheets: alike(4000 - number * 10, 3500, 700, 700) }));
    await seedScoredRound(world, entries, rules);
    await playToPublication(world, numbers, tiers);
  };

  const issueAll = async () => {
    const { batches } = await readComplaints(world, roundInput, at(issueDay));
    return Promise.all(batches.map(batch => issueBatch(world, { ...roundInput, batch }, at(issueDay))));
  };
  const all = async (): Promise<readonly Certificate[]> => {
    const page = await world.records.list(
      'certificates-of-authority',
      { ...province, year: 2026 },
      { limit: 100, cursor: undefined },
    );
    return page.items.map(({ body }) => body);
  };
  const one = async (): Promise<Certificate> => {
    await publish(1);
    await issueAll();
    const [first] = await all();
    if (first === undefined) throw new Error('nothing was issued');
    return first;
  };
  const check = (code: string, now = issueDay) =>
    checkCertificate(
      world,
      askAs(
        anonymous,
        'certificate.check',
        { params: { checkCode: code }, query: {}, body: undefined },
        { now },
      ),
    );
  const propose = (actor: typeof signer, certificateId: string) =>
    runCommand(
      world,
      proposeRevocation,
      askAs(
        actor,
        'certificate.propose-revocation',
        {
          params: { certificateId },
          query: {},
          body: {
            reason: 'Vi phạm mẫu',
            legalBasis: 'Thông tư 26/2014/TT-BCT, Điều 20',
            minutes: 'Biên bản mẫu 5',
          },
        },
        { now: issueDay },
      ),
    );
  const revoke = (actor: typeof signer, certificateId: string) =>
    runCommand(
      world,
      revokeCertificate,
      askAs(
        actor,
        'certificate.revoke',
        {
          params: { certificateId },
          query: {},
          body: { decision: '200/QĐ-UBND (mẫu)', reason: 'Vi phạm mẫu' },
        },
        { now: issueDay + 1 },
      ),
    );
  return { publish, issueAll, all, one, check, propose, revoke };
};
