import * as z from 'zod';
import { conflictSchema, panelSchema } from '#shared/domain/judging/judging.ts';
import { roundRulesSchema } from '#shared/domain/round/rules.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { problemView } from '../round/problem-view.ts';
import { linkedEntryView } from './linked-entry-view.ts';
import { roundParams } from './params.ts';

const person = panelSchema.shape.jurors.element;

const group = z.object({
  group: panelSchema.shape.group,
  head: person.pick({ personId: true, name: true }).strip().nullable(),
  /** Found eligible, and still being screened. */
  entries: z.int(),
  undecided: z.int(),
  jurors: z.array(
    person
      .extend({
        isHead: z.boolean(),
        /** Sheets for eligible entries; at most this many once all are settled. */
        sheets: z.int(),
        sheetsAtMost: z.int(),
        conflicts: z.int(),
      })
      .strip(),
  ),
  /** Entries with fewer sheets than the rules ask for: as it stands, and if every suggested conflict were confirmed. */
  shortNow: z.int(),
  shortIfConfirmed: z.int(),
});

export const previewPanelsContract = defineContract({
  id: 'preview-panels',
  method: 'GET',
  path: '/v1/rounds/{roundId}/panel-preview',
  summary: {
    vi: 'Xem trước ban giám khảo: ai chấm gì, xung đột nào, thiếu ở đâu',
    en: 'Preview the panels: who would judge what, which links exist, what is short',
  },
  action: 'conflict.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    /** The panels stand already: this shows what convening with the people of now would give. */
    convened: z.boolean(),
    groups: z.array(group),
    conflicts: z.array(
      linkedEntryView.extend({
        ...conflictSchema.pick({ personId: true }).shape,
        personName: z.string(),
        /** As it would be on convening: an owner is put out, the rest is suggested. */
        state: z.enum(['suggested', 'confirmed']),
      }),
    ),
    ...roundRulesSchema.pick({ minSheetsPerEntry: true, juryMin: true, juryMax: true }).shape,
    problems: z.array(problemView),
  }),
});
