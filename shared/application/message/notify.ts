import type { Membership } from '#shared/domain/access/membership.ts';
import { type Contact, reachedBy } from '#shared/domain/message/channels.ts';
import { type NoticeName, notices } from '#shared/domain/message/notices.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { NewEffect } from '../command.ts';

type Params = Readonly<Record<string, string | number>>;
type About = Pick<NewEffect, 'authority' | 'roundId'>;

/** What a message about a round belongs to. */
export const aboutRound = ({ id, authority }: Pick<Round, 'id' | 'authority'>): About => ({
  authority,
  roundId: id,
});

/** People of the office, of the panels and of the council are reached by mail. */
export const contactOf = ({ email }: Pick<Membership, 'email'>): Contact => ({ email, phone: null, by: [] });

/**
 * The messages of one notice: to each contact once by each channel of the notice's line that reaches them. Who is reached by
 * none is told by their office.
 */
export const notify = (
  notice: NoticeName,
  contacts: readonly Contact[],
  about: About,
  params: Params,
): readonly NewEffect[] => {
  const written = new Set<string>();
  return notices[notice].by.flatMap(type =>
    contacts.flatMap((contact): readonly NewEffect[] => {
      const to = reachedBy(contact, type);
      if (to === null || written.has(`${type} ${to}`)) return [];
      written.add(`${type} ${to}`);
      const { establishmentId } = contact;
      const of = establishmentId === undefined ? {} : { establishmentId };
      return [{ ...about, payload: { type, to, template: notice, params, ...of } }];
    }),
  );
};
