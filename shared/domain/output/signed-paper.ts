import * as z from 'zod';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { type ArrivedFinding, type ArrivedVerdict, judgeArrived } from '../file/judge-arrived.ts';

/** As large as any PDF may be. */
export const maxSignedBytes = 25 * 1024 * 1024;

/** What a digital signature says of itself; whether its certificate is to be trusted is for people who check it. */
export const signatureSchema = z.strictObject({
  signer: z.string().max(300),
  issuer: z.string().max(300),
  /** Of the signer's certificate, hexadecimal. */
  serial: z.string().max(80),
  /** As the signer's own clock had it. */
  signedAt: instantSchema.nullable(),
});

/**
 * A paper that was made here and came back signed: the made file's bytes with a signature appended. None is ever replaced; a
 * further one is a new one. Id: `<outputId>/<id>`.
 */
export const signedPaperSchema = z.strictObject({
  id: idSchema,
  outputId: idSchema,
  /** The round that the paper is about; null where it is about something within or beside one. */
  roundId: idSchema.nullable().default(null),
  key: z.string(),
  declaredBytes: z.int().min(1).max(maxSignedBytes),
  declaredSha256: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.enum(['awaiting', 'quarantined', 'clean', 'refused']),
  versionId: z.string().nullable(),
  findings: z.array(z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning']) })),
  signatures: z.array(signatureSchema).max(20),
  addedBy: personIdSchema,
  addedAt: instantSchema,
});
export type SignedPaper = z.infer<typeof signedPaperSchema>;

/** What a reader of signatures found in a PDF. */
export type FoundSignature = z.infer<typeof signatureSchema> & {
  /** It covers every byte but its own. */
  readonly whole: boolean;
  /** What it covers is what was signed. */
  readonly intact: boolean;
};

/** Holds what arrived against what was announced. */
export const judgeReturned = (
  { declaredBytes: bytes, declaredSha256: sha256 }: SignedPaper,
  found: Parameters<typeof judgeArrived>[1],
  contentFindings: readonly ArrivedFinding[],
): ArrivedVerdict =>
  judgeArrived(
    { kinds: ['PDF'], maxBytes: maxSignedBytes, declared: { kind: 'PDF', bytes, sha256 } },
    found,
    contentFindings,
  );

/**
 * Why a file is not the paper that was sent out, signed; undefined where it is. A signature is appended to a PDF: what was
 * made must be its beginning, nothing of it may be said anew behind it, and the last signature covers the whole.
 */
export const refuseReturned = (facts: {
  readonly beginsAsMade: boolean;
  readonly rewritten: boolean;
  readonly signatures: readonly FoundSignature[];
}): string | undefined => {
  if (!facts.beginsAsMade) return 'signed.not-sent-out';
  const last = facts.signatures.at(-1);
  if (last === undefined) return 'signed.no-signature';
  const isWhole = last.whole && facts.signatures.every(({ intact }) => intact);
  return isWhole && !facts.rewritten ? undefined : 'signed.content-changed';
};
