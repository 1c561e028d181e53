import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { submissionMails } from '#shared/text/mails/submission.ts';
import type { NewEffect } from '../command.ts';

type Told = {
  readonly template: keyof typeof submissionMails;
  readonly to: string | null;
  readonly round: Round;
  readonly product: string;
  readonly receiptCode: string;
  readonly now: number;
};

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
