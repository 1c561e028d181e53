import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { acceptOfferContract } from '#shared/contracts/recognition/accept-offer.ts';
import { makeReceiptCode } from '#shared/domain/identity/receipt-code.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { type Offer, offerMayBecome } from '#shared/domain/recognition/offer.ts';
import { filingTime } from '#shared/domain/submission/filing-time.ts';
import { shardOf } from '#shared/domain/submission/shard-of.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Command } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { limitPerEstablishment } from '../submission/limit-per-establishment.ts';
import { liveClaim } from '../submission/live-claim.ts';
import { findOffer } from './find-offer.ts';
import { raiseDossier } from './raise-dossier.ts';
import { tellProducer } from './tell-of-offer.ts';

type Contract = typeof acceptOfferContract;

/** The round of the body: one of the authority that was offered to, taking filings now, with the product's group. */
const roundFor = async (
  world: World,
  ask: Ask<InputOf<Contract>>,
  offer: Offer,
): Promise<Result<Stored<'round'>>> => {
  const round = await world.records.find('round', ask.input.body.intoRound);
  const { level, locality } = round?.body.authority ?? {};
  if (round === undefined || level !== offer.to.level || locality !== offer.to.locality)
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/intoRound', code: 'offer.round-of-another' }],
    });
  const inTime = filingTime(round.body, ask.now);
  if (!inTime.ok) return inTime;
  return round.body.groups.includes(offer.group) ? ok(round) : fail('offer.group-not-in-round');
};

/**
 * Takes an offered unit into a round of the upper level: its seal and every file are verified, and the copy that was submitted
 * below becomes the entry, documents by reference. Nothing is typed again; what the level adds is known to the record.
 */
export const acceptOffer: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOffer(world, ask);
  if (!found.ok) return found;
  const before = found.value;
  const offer = before.body;
  if (!offerMayBecome(offer.state, 'accepted')) return fail('offer.not-offered');
  const round = await roundFor(world, ask, offer);
  if (!round.ok) return round;
  const certificate = await world.records.find('certificate', offer.certificateId);
  if (certificate === undefined || certificateStatus(certificate.body, ask.now) !== 'in-force')
    return fail('offer.certificate-not-in-force');
  const id = world.chance.id(ask.now);
  const receiptCode = makeReceiptCode(world.chance.bytes(10));
  const { authority } = round.value.body;
  const raised = await raiseDossier(world, ask, offer, {
    ...{ id, roundId: round.value.id, authority, receiptCode },
  });
  if (!raised.ok) return raised;
  const { submission, documents, effects } = raised.value;
  const room = await limitPerEstablishment(world, round.value.body, submission);
  if (!room.ok) return room;
  const place = { roundId: round.value.id, shard: shardOf(id, round.value.body.shards) };
  const after: Offer = {
    ...offer,
    state: 'accepted',
    accepted: { at: isoOf(ask.now), by: ask.actor.id, roundId: place.roundId, submissionId: id },
  };
  return ok({
    changes: [
      { kind: 'offer', id: before.id, before, after, action: 'offer.accept' },
      { kind: 'submission', id, before: undefined, after: submission, action: 'submission.raise' },
      ...documents,
    ],
    claims: [
      liveClaim(place.roundId, submission.productId, id),
      // Seventy-five random bits met twice: the next try draws another.
      { scope: 'receipt', value: receiptCode, holder: id, refusal: { code: 'service.unavailable' } },
    ],
    checks: [{ type: 'intake-open', ...place, refusal: 'round.closed' }],
    marks: [{ type: 'enter', ...place, submissionId: id }, ...room.value],
    effects: [
      ...effects,
      ...(await tellProducer(world, after, 'offer.accepted', { round: round.value.body.title, receiptCode })),
    ],
    answer: () => ({ body: { submissionId: id, receiptCode, dossierHash: offer.dossierHash } }),
  });
};
