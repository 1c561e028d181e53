import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { sendOffersContract } from '#shared/contracts/recognition/send-offers.ts';
import { isLocalityOf } from '#shared/domain/authority/levels.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { type Offer, offerIdOf, offerMayBecome } from '#shared/domain/recognition/offer.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Command, NewEffect } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { sealedDossiers } from './sealed-dossiers.ts';
import { tellOfficials } from './tell-of-offer.ts';

type Contract = typeof sendOffersContract;

const badLocality = (code: string) =>
  fail({ code: 'request.invalid', pointers: [{ pointer: '/body/locality', code }] });

/** The offer as it goes up now: it may, its certificate is in force, its seal holds, and it says where to. */
const offered = async (
  world: World,
  ask: Ask<InputOf<Contract>>,
  before: Stored<'offer'>,
): Promise<Result<Offer>> => {
  const { body } = before;
  if (!offerMayBecome(body.state, 'offered')) return fail('offer.not-to-send');
  const locality = ask.input.body.locality ?? body.to.locality;
  if (locality === null) return badLocality('offer.locality-needed');
  if (!isLocalityOf(body.to.level, locality)) return badLocality('offer.locality-wrong');
  const certificate = await world.records.find('certificate', body.certificateId);
  if (certificate === undefined || certificateStatus(certificate.body, ask.now) !== 'in-force')
    return fail('offer.certificate-not-in-force');
  const sealed = await sealedDossiers(world, body);
  if (!sealed.ok) return sealed;
  return ok({
    ...body,
    to: { ...body.to, locality },
    state: 'offered',
    times: body.times + 1,
    note: ask.input.body.note,
    offeredAt: isoOf(ask.now),
    offeredBy: ask.actor.id,
    returned: null,
  });
};

/** The officials of each place that something was offered to, of as many as came to them. */
const tellPlaces = async (
  world: World,
  { authorityName: from }: Round,
  offers: readonly Offer[],
): Promise<readonly NewEffect[]> => {
  const byLocality = Map.groupBy(offers, ({ to }) => to.locality);
  const told = await Promise.all(
    [...byLocality].map(async ([locality, [first, ...others]]) =>
      first === undefined || locality === null
        ? []
        : tellOfficials(world, { level: first.to.level, locality }, 'offers.received', {
            count: 1 + others.length,
            from,
          }),
    ),
  );
  return told.flat();
};

/** Offers units to the level above: for the first time where a person says which place it is, or again after they came back. */
export const sendOffers: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const unitIds = [...new Set(ask.input.body.unitIds)];
  const befores = await Promise.all(
    unitIds.map(unitId => world.records.find('offer', offerIdOf({ roundId: round.value.id, unitId }))),
  );
  const changes: { before: Stored<'offer'>; after: Offer }[] = [];
  for (const before of befores) {
    if (before === undefined) return fail('resource.not-found');
    const after = await offered(world, ask, before);
    if (!after.ok) return after;
    changes.push({ before, after: after.value });
  }
  return ok({
    changes: changes.map(({ before, after }) => ({
      ...{ kind: 'offer' as const, id: before.id, before, after },
      action: 'offer.send',
    })),
    effects: await tellPlaces(
      world,
      round.value.body,
      changes.map(({ after }) => after),
    ),
    answer: () => ({ body: { offered: changes.length } }),
  });
};
