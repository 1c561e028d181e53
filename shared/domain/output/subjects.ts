import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { authoritySchema } from '../authority/levels.ts';
import { selectionCodeSchema } from '../identity/selection-code.ts';

const round = z.strictObject({ roundId: idSchema });
const ordinal = z.int().min(1).max(100_000);

/** What an output can be about, named by ids. How each is found, and by whom: `shared/application/output/subjects.ts`. */
export const outputSubjects = {
  round,
  /** A round of which scores may be told: absent until scoring has closed. */
  'scored-round': round,
  /** What was filed in a round: when the round is over, its authority keeps the dossiers and its people lose them. */
  dossiers: round,
  /** What a round nominated, with its dossiers: for those alone who may read both. */
  'nominated-dossiers': round,
  submission: z.strictObject({ submissionId: idSchema }),
  /** An entry as a juror who sits before it knows it. */
  entry: round.extend({ selectionCode: selectionCodeSchema }),
  session: round.extend({ number: ordinal }),
  decision: round.extend({ sequence: ordinal }),
  complaint: round.extend({ complaintId: idSchema }),
  certificate: z.strictObject({ certificateId: idSchema }),
  establishment: z.strictObject({ establishmentId: idSchema }),
  authority: authoritySchema,
  /** The history of one record, `<kind>/<id>`. */
  'audit-stream': z.strictObject({ stream: z.string().min(3).max(340) }),
  'authority-year': authoritySchema.extend({ year: z.int().min(2010).max(2199) }),
} as const satisfies Record<string, z.ZodObject>;

export type OutputSubjectKind = keyof typeof outputSubjects;
export type OutputSubject<K extends OutputSubjectKind = OutputSubjectKind> = {
  [S in OutputSubjectKind]: z.infer<(typeof outputSubjects)[S]>;
}[K];

const { round: _same, ...distinct } = outputSubjects;
export const outputSubjectSchema = z.union(Object.values(distinct));
