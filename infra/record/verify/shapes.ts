import * as z from 'zod';

/*
 * What verification reads of an export, written down here once more on purpose: this folder shares no code with the system
 * whose work it checks.
 */

const text = z.object({ S: z.string() });
const number = z.object({ N: z.string().transform(Number).pipe(z.int()) });
const key = { pk: text, sk: text };

export const auditItemShape = z.object({ ...key, entry: text });
export const entryShape = z.looseObject({
  stream: z.string(),
  sequence: z.int(),
  at: z.string(),
  stateHash: z.string(),
  previous: z.string().nullable(),
  hash: z.string(),
});
export type Entry = z.infer<typeof entryShape>;

export const itemShape = z.object({ ...key, kind: text });
export const recordItemShape = z.object({
  ...key,
  kind: text,
  id: text,
  version: number,
  salt: text,
  auditHash: text,
  body: text,
});

const authority = z.object({ level: z.string(), locality: z.string() });

export const roundShape = z.object({
  id: z.string(),
  state: z.string(),
  authority,
  year: z.int(),
  rules: z.object({
    passMark: z.number(),
    dropOutliers: z.boolean(),
    minSheetsPerEntry: z.number(),
    rankingScope: z.string(),
  }),
  sealed: z.object({ entries: z.int(), batches: z.int(), hash: z.string() }).nullable(),
});
export const sheetShape = z.object({
  submissionId: z.string(),
  jurorId: z.string(),
  scoringRound: z.int(),
  version: z.int(),
  state: z.string(),
  scores: z.record(z.string(), z.object({ points: z.int() })),
  total: z.int().nullable(),
  lockedAt: z.string().nullable(),
});
export const conflictShape = z.object({
  submissionId: z.string(),
  personId: z.string(),
  state: z.string(),
  settledAt: z.string().nullable(),
});
export const resultShape = z.object({
  version: z.int(),
  scoringRound: z.int(),
  sheetCount: z.int(),
  sheetsHash: z.string(),
  talliedAt: z.string(),
  standings: z.array(
    z.object({
      submissionId: z.string(),
      group: z.string(),
      sum: z.int(),
      count: z.int(),
      mean: z.string(),
      lowest: z.int(),
      highest: z.int(),
      enoughSheets: z.boolean(),
      passed: z.boolean(),
      rank: z.int().nullable(),
    }),
  ),
});
export type Result = z.infer<typeof resultShape>;
const unit = z.object({
  id: z.string(),
  submissionIds: z.array(z.string()),
  establishmentId: z.string(),
  group: z.string(),
  name: z.string(),
});
export const sessionShape = z.object({ number: z.int(), proposal: z.array(unit) });
export const decisionShape = z.object({
  sequence: z.int(),
  sessionNumber: z.int(),
  number: z.string(),
  date: z.string(),
  units: z.array(unit),
  file: z.object({ key: z.string(), versionId: z.string(), sha256: z.string() }).nullable(),
});
export const complaintShape = z.object({
  submissionId: z.string(),
  state: z.string(),
  answer: z
    .object({ resultVersion: z.int().nullable(), excludedSheetIds: z.array(z.string()).default([]) })
    .nullable(),
});
export const certificateShape = z.object({
  id: z.string(),
  roundId: z.string(),
  unitId: z.string(),
  submissionIds: z.array(z.string()),
  establishmentId: z.string(),
  establishmentName: z.string(),
  productName: z.string(),
  group: z.string(),
  number: z.string(),
  authority,
  year: z.int(),
  decision: z.object({ number: z.string(), date: z.string() }),
  issuedOn: z.string(),
  validTo: z.string(),
  revoked: z.object({ at: z.string(), decision: z.string() }).nullable(),
});
/** A line of the public register: of a round's decision, or of imported history, which nothing else here tells of. */
export const recognitionShape = z.discriminatedUnion('source', [
  z.object({ source: z.literal('imported'), roundId: z.null(), imported: z.object({}) }),
  z.object({
    source: z.literal('round'),
    roundId: z.string(),
    authority,
    year: z.int(),
    group: z.string(),
    name: z.string(),
    establishment: z.object({ key: z.string(), name: z.string() }),
    decision: z.object({ number: z.string(), date: z.string() }),
    certificate: z
      .object({
        number: z.string(),
        issuedOn: z.string(),
        validTo: z.string(),
        revoked: z.object({ at: z.string(), decision: z.string() }).nullable(),
      })
      .nullable(),
    annulled: z.boolean(),
  }),
]);
export type Recognition = Extract<z.infer<typeof recognitionShape>, { source: 'round' }>;
export const submissionShape = z.object({ id: z.string(), roundId: z.string(), state: z.string() });
export const batchShape = z.object({
  batch: z.int(),
  entries: z.array(z.object({ submissionId: z.string(), version: z.int(), hash: z.string() })),
});
export const documentShape = z.object({
  key: z.string(),
  versionId: z.string().nullable(),
  sha256: z.string().nullable(),
  state: z.string(),
});

const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const headShape = z.strictObject({ stream: z.string(), sequence: z.int().min(1), hash });
export const checkpointShape = z.strictObject({
  type: z.literal('tieu-bieu.checkpoint.1'),
  origin: z.string(),
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  previous: hash.nullable(),
  streams: z.int().min(0),
  entries: z.int().min(0),
  root: hash,
});
export type CheckpointStatement = z.infer<typeof checkpointShape>;
