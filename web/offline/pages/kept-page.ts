import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';

/** Clockwise, by quarters. */
export type Turns = 0 | 1 | 2 | 3;

/** A photographed page as it is kept on the device; its picture is kept beside it. */
export type KeptPage = {
  readonly key: string;
  /** Key of the submission it is taken for. */
  readonly submission: string;
  readonly type: DocumentTypeCode;
  /** Pages stand in the order of their places. */
  readonly place: number;
  readonly turns: Turns;
  /** Whether its picture is upright and small already. */
  readonly ready: boolean;
};
