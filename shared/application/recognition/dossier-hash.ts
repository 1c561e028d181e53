import type { Submission } from '#shared/domain/submission/submission.ts';
import { hashOf } from '#shared/kernel/hash.ts';

/** The seal over what goes up of a unit: its entries' dossiers exactly as they were submitted, documents by version and hash. */
export const dossierHash = (submissions: readonly Pick<Submission, 'id' | 'snapshot'>[]): string =>
  hashOf(submissions.map(({ id, snapshot }) => ({ id, snapshot })).sort((a, b) => (a.id < b.id ? -1 : 1)));
