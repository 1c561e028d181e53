import type { Complaint } from '#shared/domain/council/council.ts';
import type { Claim, Mark } from '../ports.ts';

type OfEntry = Pick<Complaint, 'id' | 'submissionId'>;

/** Held by the one complaint of an entry that waits for the council. */
const scope = 'open-complaint';

export const openComplaint = ({ id, submissionId }: OfEntry): Claim => ({
  ...{ scope, value: submissionId, holder: id },
  refusal: { code: 'complaint.open-already' },
});

/** Makes way for another. */
export const closeComplaint = ({ id, submissionId }: OfEntry): Mark => ({
  ...{ type: 'release', scope, value: submissionId, holder: id },
});
