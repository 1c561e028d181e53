import { type Offer, offerIdOf } from '#shared/domain/recognition/offer.ts';
import type { Certificate, Nomination } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import type { World } from '../ports.ts';
import { runInTask, type TaskContext } from '../task.ts';
import { tellOfficials } from './tell-of-offer.ts';

/** Offers per commit, each a record and an audit entry. */
const perCommit = 40;

type Item = Nomination['items'][number];
type To = NonNullable<Nomination['to']>;

const offerOf = (item: Item, to: To, certificate: Certificate, round: Round, now: number): Offer => {
  const { number, issuedOn, validTo, decision } = certificate;
  const offeredAt = to.locality === null ? null : isoOf(now);
  return {
    roundId: round.id,
    unitId: item.unitId,
    certificateId: certificate.id,
    submissionIds: item.submissionIds,
    establishmentId: certificate.establishmentId,
    from: round.authority,
    fromName: round.authorityName,
    roundTitle: round.title,
    to,
    productName: certificate.productName,
    establishmentName: certificate.establishmentName,
    group: certificate.group,
    certificate: { number, issuedOn, validTo },
    decision: { number: decision.number, date: decision.date },
    dossierHash: item.dossierHash,
    state: offeredAt === null ? 'prepared' : 'offered',
    times: offeredAt === null ? 0 : 1,
    note: null,
    offeredAt,
    offeredBy: null,
    returned: null,
    accepted: null,
    withdrawn: null,
    preparedAt: isoOf(now),
  };
};

const missingOf = async (world: World, roundId: string, items: readonly Item[]): Promise<readonly Item[]> => {
  const there = await Promise.all(
    items.map(({ unitId }) => world.records.find('offer', offerIdOf({ roundId, unitId }))),
  );
  return items.filter((_, index) => there[index] === undefined);
};

type Input = { readonly roundId: string; readonly to: To; readonly items: readonly Item[] };

const prepare: Command<Input, null> = async (world, ask) => {
  const { roundId, to, items } = ask.input;
  const round = await world.records.find('round', roundId);
  if (round === undefined) return fail('resource.not-found');
  const missing = await missingOf(world, roundId, items);
  const found = await world.records.findMany(
    'certificate',
    missing.map(({ certificateId }) => certificateId),
  );
  const certificates = new Map(found.map(({ id, body }) => [id, body]));
  const offers = missing.flatMap(item => {
    const certificate = certificates.get(item.certificateId);
    return certificate === undefined ? [] : [offerOf(item, to, certificate, round.body, ask.now)];
  });
  const { locality } = to;
  return ok({
    changes: offers.map(
      (after): Change => ({
        ...{ kind: 'offer', id: offerIdOf(after), before: undefined, after },
        action: after.state === 'prepared' ? 'offer.prepare' : 'offer.send',
      }),
    ),
    effects:
      offers.length === 0 || locality === null
        ? []
        : await tellOfficials(world, { level: to.level, locality }, 'offers.received', {
            count: offers.length,
            from: round.body.authorityName,
          }),
    answer: () => ({ body: null }),
  });
};

/** One offer per unit of a nomination; what is there already stays as it is. */
export const prepareOffers = async (
  world: World,
  { roundId, to, items }: Nomination,
  context: TaskContext,
): Promise<void> => {
  if (to === null) return;
  await inSlices(items, perCommit, slice =>
    runInTask(world, 'prepare-offers', prepare, { roundId, to, items: slice }, context),
  );
};
