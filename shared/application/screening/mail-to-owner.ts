import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import type { screeningMails } from '#shared/text/mails/screening.ts';
import type { NewEffect } from '../command.ts';

/** A mail to the address the establishment gave with its dossier; none where it gave none (it sees the status by its receipt code). */
export const mailToOwner = (
  round: Round,
  submission: Submission,
  template: keyof typeof screeningMails,
  params: Readonly<Record<string, string | number>>,
): readonly NewEffect[] => {
  const to = submission.snapshot?.establishment.representative.email ?? null;
  if (to === null) return [];
  const about = {
    round: round.title,
    product: submission.snapshot?.product.name ?? '',
    receiptCode: submission.receiptCode ?? '',
    submissionId: submission.id,
    standingBody: round.standingBody,
  };
  return [
    {
      payload: { type: 'mail', to, template, params: { ...about, ...params } },
      authority: round.authority,
      roundId: round.id,
    },
  ];
};
