import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Establishment } from '#shared/domain/establishment/establishment.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import type { submissionMails } from '#shared/text/mails/submission.ts';
import type { Ask } from '../ask.ts';
import type { NewEffect } from '../command.ts';

type Told = {
  readonly template: keyof typeof submissionMails;
  readonly to: string | null;
  readonly round: Round;
  readonly product: string;
  readonly receiptCode: string;
  readonly now: number;
};

/** Where the owner reads mail: their own address, or the establishment's where an officer or a token acts for them. */
export const addressOf = (
  { actor }: Pick<Ask<unknown>, 'actor'>,
  { assistance }: Pick<Submission, 'assistance'>,
  { representative }: Pick<Establishment, 'representative'>,
): string | null =>
  assistance === null ? (actor.email ?? representative.email) : (representative.email ?? actor.email);

/** The mail to the owner about what was done with their submission; none where no address is known. */
export const tellOwner = ({ template, to, round, product, receiptCode, now }: Told): readonly NewEffect[] =>
  to === null
    ? []
    : [
        {
          payload: {
            type: 'mail',
            to,
            template,
            params: { receiptCode, product, round: round.title, at: formatInstant(now) },
          },
          authority: round.authority,
          roundId: round.id,
        },
      ];
