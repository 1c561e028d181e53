import type * as z from 'zod';
import type { complaintView, ownComplaintView } from '#shared/contracts/council/complaint-view.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Complaint } from '#shared/domain/council/council.ts';
import { millis } from '#shared/kernel/instant.ts';

/** A complaint to its council and officials. */
export const viewComplaint = ({ answer, ...complaint }: Complaint): z.infer<typeof complaintView> => {
  if (answer === null) return { ...complaint, answer };
  const { excludedSheetIds, ...said } = answer;
  return { ...complaint, answer: { ...said, excludedSheets: excludedSheetIds.length } };
};

/** A complaint to the one who filed it: the answer in words, no sheet and no person of the council. */
export const viewOwnComplaint = ({
  byPersonId: _person,
  establishmentId: _establishment,
  answer,
  ...complaint
}: Complaint): z.infer<typeof ownComplaintView> => ({
  ...complaint,
  dueLocal: formatInstant(millis(complaint.dueAt)),
  answer: answer && { text: answer.text, at: answer.at },
});
