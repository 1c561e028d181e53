import type { Action } from '../access/permissions.ts';
import type { OutputFormat } from './formats.ts';
import { listKinds } from './list-kinds.ts';
import type { OutputSubjectKind } from './subjects.ts';

export type OutputKindEntry = {
  readonly vi: string;
  readonly en: string;
  /** What it is about. */
  readonly subject: OutputSubjectKind;
  /** The right it takes, held against its subject: when it is asked for and again at each download. */
  readonly action: Action;
  readonly formats: readonly OutputFormat[];
  /** It tells what is the asker's own (a juror's sheet), so that nobody else may have it. */
  readonly personal?: true;
};

/**
 * What can be made from the record: the one registry. A new paper or list is a line here, a file in
 * `shared/application/output/makers` and its line in that folder's index (a missing one does not compile).
 */
export const outputKinds = {
  ...listKinds,
  dossier: {
    vi: 'Hồ sơ kèm mục lục',
    en: 'Dossier with its index',
    subject: 'submission',
    action: 'document.read',
    formats: ['zip'],
  },
} as const satisfies Record<string, OutputKindEntry>;

export type OutputKind = keyof typeof outputKinds;
export const outputKindNames = Object.keys(outputKinds) as [OutputKind, ...OutputKind[]];
