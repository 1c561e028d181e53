import type { EntityOf } from '#shared/domain/entities.ts';

/** Facts about a file from its content, and the malware verdict. */
export type Examine = (file: {
  readonly bytes: Uint8Array;
  readonly key: string;
  readonly versionId: string;
}) => Promise<Examination>;
export type Examination =
  | { readonly verdict: 'pending' }
  | {
      readonly verdict: 'known';
      readonly kind: EntityOf<'document'>['kind'] | undefined;
      readonly pages: number | null;
      readonly width: number | null;
      readonly height: number | null;
      readonly findings: readonly { readonly code: string; readonly severity: 'error' | 'warning' }[];
      readonly preview: Uint8Array | undefined;
    };
