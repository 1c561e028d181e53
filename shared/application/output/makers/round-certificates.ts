import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { certificate } from '#shared/text/papers/certificate.ts';
import { effectiveDecision } from '../../council/latest.ts';
import type { World } from '../../ports.ts';
import { unitClaimScope, unitClaimValue } from '../../recognition/issue-batch.ts';
import { certificateOnPaper } from '../facts/certificate.ts';
import type { ArchiveEntry, Maker } from '../maker.ts';

type Found = { readonly round: Round; readonly ids: readonly string[] };

/** Ids of the certificates that were issued of the round's units; which units, the decision in force says. */
const findIssued = async (world: World, roundId: string): Promise<Result<Found>> => {
  const [round, decision] = await Promise.all([
    world.records.find('round', roundId),
    effectiveDecision(world, roundId),
  ]);
  if (round === undefined || decision === undefined) return fail('output.not-yet');
  const holders = await Promise.all(
    decision.units.map(({ id }) => world.records.claimHolder(unitClaimScope, unitClaimValue(roundId, id))),
  );
  const ids = holders.flatMap(id => id ?? []);
  return ids.length === 0 ? fail('output.not-yet') : ok({ round: round.body, ids });
};

const printed = async (world: World, round: Round, found: Certificate): Promise<ArchiveEntry> => ({
  name: `${found.number.replaceAll('/', '-')}.pdf`,
  paper: certificate.write(await certificateOnPaper(world, found, round)),
  format: 'pdf',
});

/** All certificates of a round, one read and written after the other, so that any number of them is one in memory. */
export const roundCertificatesMaker: Maker<'round'> = {
  check: (world, { roundId }) => findIssued(world, roundId),
  make: async (world, { roundId }) => {
    const issued = await findIssued(world, roundId);
    if (!issued.ok) return issued;
    const { round, ids } = issued.value;
    const entries = async function* (): AsyncIterable<ArchiveEntry> {
      for (const id of ids) {
        const found = (await world.records.find('certificate', id))?.body;
        if (found !== undefined && found.revoked === null) yield await printed(world, round, found);
      }
    };
    return ok({
      fileName: `giay-chung-nhan-${round.year}`,
      content: { type: 'archive', of: ids.length, entries: entries() },
    });
  },
};
