import type * as z from 'zod';
import type { ownComplaintView } from '#shared/contracts/council/complaint-view.ts';
import type { Complaint } from '#shared/domain/council/council.ts';

/** A complaint to the one who filed it: the answer in words, no sheet and no person of the council. */
export const viewOwnComplaint = ({
  byPersonId: _person,
  establishmentId: _establishment,
  answer,
  ...complaint
}: Complaint): z.infer<typeof ownComplaintView> => ({
  ...complaint,
  answer: answer && { text: answer.text, at: answer.at },
});
