import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { historyColumnNames, maxHistoryCharacters } from '#shared/domain/recognition/history/columns.ts';
import { nameSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';

/** Whose past recognitions the file holds, and the file: CSV with commas or semicolons, UTF-8. */
export const historyBody = z.strictObject({
  authority: authoritySchema,
  authorityName: nameSchema(160),
  /** The province that a district lay in; null for every other level. */
  province: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  csv: z.string().min(1).max(maxHistoryCharacters),
});

export const lineProblemView = z.object({
  /** As a text editor counts; the heading is in line 1. */
  line: z.int(),
  column: z.enum(historyColumnNames).nullable(),
  code: z.string(),
  vi: z.string(),
  en: z.string(),
});

export const previewHistoryContract = defineContract({
  id: 'preview-history',
  method: 'POST',
  path: '/v1/history-previews',
  summary: {
    vi: 'Kiểm tra tệp sản phẩm được công nhận của các đợt trước',
    en: 'Check a file of past recognitions',
  },
  action: 'history.import',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: historyBody,
  bodyBytes: 5_500_000,
  version: 'none',
  status: 200,
  /** Nothing is written. `fresh` are not there yet, `same` stand exactly so, `changed` stand otherwise. */
  answer: z.object({
    lines: z.int(),
    fresh: z.int(),
    same: z.int(),
    changed: z.array(z.int()),
    problems: z.array(lineProblemView),
    /** Problems beyond the three hundred that are told. */
    more: z.int(),
  }),
});
