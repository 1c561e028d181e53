import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Nomination } from '#shared/domain/recognition/recognition.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { type NominationLetter, nominationLetter } from '#shared/text/papers/nomination-letter.ts';
import { latestResult } from '../../council/latest.ts';
import type { World } from '../../ports.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

const readNominees = async (
  world: World,
  { roundId, items }: Nomination,
): Promise<NominationLetter['nominees']> => {
  const [result, certificates, submissions] = await Promise.all([
    latestResult(world, roundId),
    world.records.findMany(
      'certificate',
      items.map(({ certificateId }) => certificateId),
    ),
    world.records.findMany(
      'submission',
      items.flatMap(({ submissionIds }) => submissionIds.slice(0, 1)),
    ),
  ]);
  const certificateOf = new Map(certificates.map(({ id, body }) => [id, body]));
  const snapshotOf = new Map(submissions.map(({ id, body }) => [id, body.snapshot]));
  return items.flatMap(({ certificateId, submissionIds }) => {
    const certificate = certificateOf.get(certificateId);
    if (certificate === undefined) return [];
    const [first = ''] = submissionIds;
    const standing = result?.body.standings.find(({ submissionId }) => submissionId === first);
    const { productName: product, group, number, validTo, decision } = certificate;
    return [
      {
        ...{ product, group },
        establishment: certificate.establishmentName,
        address: certificate.establishmentAddress,
        representative: snapshotOf.get(first)?.establishment.representative.name ?? '',
        // A set has no score of its own.
        mean: submissionIds.length === 1 ? (standing?.mean ?? null) : null,
        certificate: { number, validTo },
        decision: { number: decision.number, date: decision.date },
      },
    ];
  });
};

/** The list that a round put up, as a letter to the level above; refused where nothing goes up. */
export const nominationLetterMaker = paperMaker<'round', NominationLetter>(
  nominationLetter,
  async (world, { roundId }, { at }) => {
    const [round, nomination] = await Promise.all([
      world.records.find('round', roundId),
      world.records.find('nomination', roundId),
    ]);
    const to = nomination?.body.to ?? null;
    if (round === undefined || nomination === undefined || to === null) return fail('output.not-yet');
    return ok({
      fileName: 'van-ban-de-nghi',
      data: {
        round: await roundFacts(world, round.body, at),
        to: to.level,
        offeredOn: dayOf(millis(nomination.body.offeredAt)),
        nominees: await readNominees(world, nomination.body),
      },
    });
  },
);
