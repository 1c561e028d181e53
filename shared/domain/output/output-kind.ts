import type { Action } from '../access/permissions.ts';
import type { OutputFormat } from './formats.ts';
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
