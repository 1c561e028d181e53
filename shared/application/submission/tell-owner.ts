import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Establishment } from '#shared/domain/establishment/establishment.ts';
import type { Contact } from '#shared/domain/message/channels.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import type { submissionMails } from '#shared/text/mails/submission.ts';
import type { Ask } from '../ask.ts';
import type { NewEffect } from '../command.ts';
import { aboutRound, notify } from '../message/notify.ts';
import { contactOfEstablishment } from '../message/producer-contacts.ts';

type Told = {
  readonly notice: keyof typeof submissionMails;
  readonly to: Contact;
  readonly round: Round;
  readonly product: string;
  readonly receiptCode: string;
  readonly now: number;
};

/**
 * Where the owner is reached: by their own address for mail, or by the establishment's where an officer or a token acts for
 * them; by phone always at the establishment's.
 */
export const ownerContact = (
  { actor }: Pick<Ask<unknown>, 'actor'>,
  { assistance }: Pick<Submission, 'assistance'>,
  establishment: Pick<Establishment, 'id' | 'representative'>,
): Contact => {
  const own = actor.email ?? null;
  const { email } = establishment.representative;
  return {
    ...contactOfEstablishment(establishment),
    email: assistance === null ? (own ?? email) : (email ?? own),
  };
};

/** Tells the owner what was done with their submission. */
export const tellOwner = ({ notice, to, round, product, receiptCode, now }: Told): readonly NewEffect[] =>
  notify(notice, [to], aboutRound(round), {
    receiptCode,
    product,
    round: round.title,
    at: formatInstant(now),
  });
