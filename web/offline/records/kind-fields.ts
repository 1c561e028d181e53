import type * as z from 'zod';
import type { establishmentView } from '#shared/contracts/establishment/establishment-view.ts';
import type { getSheetContract } from '#shared/contracts/judging/get-sheet.ts';
import type { sheetView } from '#shared/contracts/judging/sheet-view.ts';
import type { productView } from '#shared/contracts/product/product-view.ts';
import type { submissionDetailView } from '#shared/contracts/submission/submission-view.ts';
import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import type { ProductFields } from '#shared/domain/product/product.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';

/** Paths of a body: its members, and the members of those that are kept apart (`S`). */
type Paths<T, S extends string> =
  | Exclude<keyof T & string, S>
  | { [K in S & keyof T & string]: `${K}/${keyof T[K] & string}` }[S & keyof T & string];
type At<T, P> = P extends `${infer K}/${infer L}`
  ? K extends keyof T
    ? L extends keyof T[K]
      ? T[K][L]
      : never
    : never
  : P extends keyof T
    ? T[P]
    : never;
type ByPath<T, S extends string = never> = { readonly [P in Paths<T, S>]: At<T, P> };

/** One line of a sheet while it is written: a note may come before its points (hundredths). */
export type DraftScore = { readonly points: number | null; readonly note: string | null };

type DraftFields = Pick<Submission, 'group' | 'note'>;

/** The fields of each kind by path, as a person edits them. */
export type KindFields = {
  readonly establishment: ByPath<EstablishmentFields, 'representative' | 'office' | 'site'>;
  readonly product: ByPath<ProductFields>;
  readonly submission: ByPath<DraftFields>;
  readonly assisted: ByPath<DraftFields & { readonly producerName: string }>;
  readonly sheet: ByPath<
    { readonly scores: Readonly<Record<string, DraftScore | null>>; readonly remarks: string | null },
    'scores'
  >;
};

/** What the server answers for each kind. */
export type KindViews = {
  readonly establishment: z.output<typeof establishmentView>;
  readonly product: z.output<typeof productView>;
  readonly submission: z.output<typeof submissionDetailView>;
  readonly assisted: z.output<typeof submissionDetailView>;
  /** What only a reading tells is not there after a change. */
  readonly sheet: z.output<typeof sheetView> & Partial<z.output<typeof getSheetContract.answer>>;
};

export type Kind = keyof KindFields;
