import type { World } from '#shared/application/ports.ts';
import { unitsPerBatch } from '#shared/application/recognition/certificate-batches.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { proposeRevocation } from '#shared/application/recognition/propose-revocation.ts';
import { revokeCertificate } from '#shared/application/recognition/revoke-certificate.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { chosenChannels } from '#shared/domain/message/channels.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { accepted, at, playToPublication, roundInput } from '#test/application/council/play-council.ts';
import { askAs, province } from '#test/support/asks.ts';
import { alike, chair, seedScoredRound, signer } from '#test/support/council-builder.ts';
import { besideServer } from '#test/support/http/server-world.ts';
import { memoryFiles } from '#test/support/memory-files.ts';

/** One more than a batch of certificates: the last is left for a second batch. */
const numbers = Array.from({ length: unitsPerBatch + 1 }, (_, index) => 101 + index);
const issueDay = Date.parse('2026-07-03T05:00:00.000Z');

/** Use cases on the records of a running server, as its workflow and its people would run them. */
const inProcess = <T>(folder: string, work: (world: World) => Promise<T>): Promise<T> =>
  besideServer(folder, world => work({ ...world, files: memoryFiles(), channels: () => chosenChannels }));

/** The certificates of the sample province, in the order of their numbers. */
const certificatesOf = async (world: World): Promise<readonly Certificate[]> => {
  const { items } = await world.records.list(
    'certificates-of-authority',
    { ...province, year: 2026 },
    { limit: 100, cursor: undefined },
  );
  return items.map(({ body }) => body).sort((a, b) => a.serial - b.serial);
};

export const standingCertificates = (folder: string): Promise<readonly Certificate[]> =>
  inProcess(folder, certificatesOf);

/** Issues one batch of the round's certificates and answers all there are. */
export const issue = (folder: string, batch: number): Promise<readonly Certificate[]> =>
  inProcess(folder, async world => {
    await issueBatch(world, { ...roundInput, batch }, at(issueDay));
    return certificatesOf(world);
  });

/** A published round with one batch of certificates issued and the first of them revoked. */
export const certifyRound = (folder: string): Promise<readonly Certificate[]> =>
  inProcess(folder, async world => {
    await seedScoredRound(
      world,
      numbers.map(number => ({ number, sheets: alike(3900, 3600, 900, 900) })),
      { quotaTotal: numbers.length },
    );
    await playToPublication(world, numbers);
    await issueBatch(world, { ...roundInput, batch: 0 }, at(issueDay));
    const [first] = await certificatesOf(world);
    const params = { certificateId: first?.id ?? '' };
    const now = issueDay + 1000;
    const grounds = { reason: 'Vi phạm mẫu', legalBasis: 'Điều 20 (mẫu)', minutes: 'Biên bản mẫu 5' };
    const proposal = { params, query: {}, body: grounds };
    accepted(
      await runCommand(
        world,
        proposeRevocation,
        askAs(chair, 'certificate.propose-revocation', proposal, { now }),
      ),
    );
    const decision = { params, query: {}, body: { decision: '200/QĐ-UBND (mẫu)', reason: 'Vi phạm mẫu' } };
    accepted(
      await runCommand(world, revokeCertificate, askAs(signer, 'certificate.revoke', decision, { now })),
    );
    return certificatesOf(world);
  });
