import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';

/** What a person may ask about their data; a copy is theirs at any time without asking (`export-personal-data`). */
export const dataRights = {
  erasure: { vi: 'Xóa dữ liệu', en: 'Erasure' },
  correction: { vi: 'Sửa dữ liệu', en: 'Correction' },
  restriction: { vi: 'Hạn chế sử dụng', en: 'Restriction' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type DataRight = keyof typeof dataRights;
export const dataRightSchema = z.enum(Object.keys(dataRights) as [DataRight, ...DataRight[]]);

/** Within how many working days a request is answered (Decree 356/2025/NĐ-CP). */
export const answerWorkingDays = 2;

/** Why something of a person is kept though its erasure was asked for. */
export const keptReasons = {
  filed: {
    vi: 'hồ sơ đã nộp, lưu theo Luật Lưu trữ 33/2024/QH15',
    en: 'filed with an authority; kept by the Law on archives 33/2024/QH15',
  },
  'round-running': {
    vi: 'hồ sơ đang trong một đợt bình chọn; rút hồ sơ trước',
    en: 'a dossier is in a running round; withdraw it first',
  },
  // That there is a hold, and what to do: whose it is and why is the authority's own.
  'legal-hold': {
    vi: 'đang có lệnh giữ lại nên chưa được xóa; yêu cầu lại khi lệnh hết hiệu lực',
    en: 'under a legal hold, so nothing may be erased yet; ask again once the hold is lifted',
  },
  'certificate-in-force': {
    vi: 'giấy chứng nhận còn hiệu lực: phải liên hệ được với cơ sở',
    en: 'a certificate is in force: its holder must be reached',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type KeptReason = keyof typeof keptReasons;

export const erasedSchema = z.strictObject({ stream: z.string(), fields: z.int().min(1) });
export const keptSchema = z.strictObject({
  kind: z.string(),
  records: z.int().min(1),
  reason: z.enum(Object.keys(keptReasons) as [KeptReason, ...KeptReason[]]),
});

/** Records that one erasure can take out: those of an establishment, however many drafts it left. */
const mostErased = 2000;

/** A request of a producer about the data that are kept of them, and its answer by the authority of the place. */
export const dataRequestSchema = z.strictObject({
  id: idSchema,
  authority: authoritySchema,
  establishmentId: idSchema,
  right: dataRightSchema,
  text: textSchema(2000).nullable(),
  askedBy: personIdSchema,
  receivedAt: instantSchema,
  dueDay: daySchema,
  dueAt: instantSchema,
  /** What an erasure that goes on over several commits has taken out so far; once begun it is only granted. */
  begun: z.array(erasedSchema).max(mostErased).default([]),
  answer: z
    .strictObject({
      outcome: z.enum(['granted', 'partly', 'refused']),
      text: textSchema(2000),
      by: personIdSchema,
      at: instantSchema,
      /** What was taken out, by record: names of fields stay out, their number is enough. */
      erased: z.array(erasedSchema).max(mostErased),
      kept: z.array(keptSchema).max(50),
    })
    .nullable(),
});
export type DataRequest = z.infer<typeof dataRequestSchema>;
