import type { Authority } from '#shared/domain/authority/levels.ts';
import type { Offer } from '#shared/domain/recognition/offer.ts';
import type { recognitionMails } from '#shared/text/mails/recognition.ts';
import type { NewEffect } from '../command.ts';
import type { World } from '../ports.ts';
import { officialsOf } from '../round/round-people.ts';

type Template = keyof typeof recognitionMails;
type Params = Readonly<Record<string, string | number>>;

/** One mail to each official of the authority. It is listed under no round: the other level must not read their addresses. */
export const tellOfficials = async (
  world: World,
  authority: Authority,
  template: Template,
  params: Params,
): Promise<readonly NewEffect[]> => {
  const officials = await officialsOf(world, authority);
  return [...new Set(officials.flatMap(({ email }) => email ?? []))].map(to => ({
    payload: { type: 'mail', to, template, params },
    authority,
    roundId: null,
  }));
};

/** The mail to the producer about the offer of their product; none where no address is known. */
export const tellProducer = async (
  world: World,
  offer: Offer,
  template: Template,
  params: Params,
): Promise<readonly NewEffect[]> => {
  const establishment = await world.records.find('establishment', offer.establishmentId);
  const to = establishment?.body.representative.email;
  return to
    ? [
        {
          payload: { type: 'mail', to, template, params: { product: offer.productName, ...params } },
          authority: offer.from,
          roundId: offer.roundId,
        },
      ]
    : [];
};
