import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import type { screeningMails } from '#shared/text/mails/screening.ts';
import type { NewEffect } from '../command.ts';
import { aboutRound, notify } from '../message/notify.ts';
import { producerContact } from '../message/producer-contacts.ts';
import type { World } from '../ports.ts';

/** Tells the establishment of its dossier, by the ways it is reached; by none it sees the status by its receipt code. */
export const tellDossierOwner = async (
  world: World,
  round: Round,
  submission: Submission,
  notice: keyof typeof screeningMails,
  params: Readonly<Record<string, string | number>>,
): Promise<readonly NewEffect[]> =>
  notify(notice, await producerContact(world, submission.establishmentId), aboutRound(round), {
    round: round.title,
    product: submission.snapshot?.product.name ?? '',
    receiptCode: submission.receiptCode ?? '',
    submissionId: submission.id,
    standingBody: round.standingBody,
    ...params,
  });
