import type { FileKind } from '../file/file-kinds.ts';

export type DocumentType = {
  readonly vi: string;
  readonly en: string;
  /** What it is for, in the producer's words. */
  readonly purpose: { readonly vi: string; readonly en: string };
  /** What it speaks of: a copy of an earlier dossier leaves out what was said for one round only. */
  readonly about: 'round' | 'establishment' | 'product';
  /** What a good one looks like and what often goes wrong, in short points. */
  readonly sample: { readonly vi: readonly string[]; readonly en: readonly string[] };
  readonly source: string;
  readonly kinds: readonly FileKind[];
  /** Of one file; no more than the largest of its kinds takes (`shared/domain/file/file-kinds.ts`). */
  readonly maxBytes: number;
  /** Files of this type one dossier may hold. */
  readonly maxFiles: number;
  /** Levels whose rounds may ask for it. */
  readonly levels: 'all' | 'region-and-above';
  /** Hidden from jurors of a blind round, since it is there to name the establishment. */
  readonly identifies: boolean;
  /** Whether an expiry date belongs to it. */
  readonly expires: boolean;
  readonly retiredOn: string | null;
};

export const MB = 1024 * 1024;
/** Kinds of file in which papers come: a scan or a photograph. */
export const paper = ['PDF', 'JPEG', 'PNG', 'HEIC'] as const;
