import type { ComponentChildren } from 'preact';
import { getPublicRoundContract } from '#shared/contracts/round/get-public-round.ts';
import { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import type { Answer } from '#web/api/call.ts';
import { useCopy, useRecord } from '#web/offline/hooks.ts';
import { useFiles } from '#web/offline/use-files.ts';
import type { Editable } from './editable.ts';
import { type MissingItem, missingItems } from './missing-items.ts';
import { ReadingPage } from './reading.tsx';

export type PublicRound = Answer<typeof getPublicRoundContract>;
export type Filed = 'submission' | 'assisted';

/** A dossier with all it is made of, as it stands on this device. */
export type Dossier = {
  readonly kind: Filed;
  readonly id: string;
  /** Where its pages are. */
  readonly base: string;
  readonly submission: Editable<'submission'>;
  readonly product: Editable<'product'>;
  readonly establishment: Editable<'establishment'>;
  readonly round: PublicRound;
  /** What to add to this device's clock to have the server's, ms. */
  readonly skew: number;
  readonly files: ReturnType<typeof useFiles>;
  /** What the dossier lacks as it stands, files on their way included. */
  readonly missing: readonly MissingItem[];
  /** What is left for the person to do. */
  readonly toDo: readonly MissingItem[];
};

const idOfKey = (key: string | null): string | undefined => key?.slice(key.indexOf('/') + 1);

type Known = Omit<Dossier, 'product' | 'establishment' | 'round' | 'skew' | 'files' | 'missing' | 'toDo'>;
type Whole = (dossier: Dossier) => ComponentChildren;

const WithAll = ({
  known,
  product,
  establishmentId,
  children,
}: {
  readonly known: Known;
  readonly product: Editable<'product'>;
  readonly establishmentId: string;
  readonly children: Whole;
}) => {
  const { record: submission } = known.submission;
  const roundId = submission.server?.roundId ?? submission.at.roundId ?? '';
  const { record, problem, ...acts } = useRecord('establishment', establishmentId);
  const own = useCopy(getPublicRoundContract, { params: { roundId } });
  // Begun without a line, the round itself was never read: the list it was chosen from says the same of it.
  const all = useCopy(listPublicRoundsContract, { query: {} });
  const round =
    own.data === undefined
      ? { ...all, data: all.data?.items.find(({ id }) => id === roundId), problem: own.problem }
      : own;
  const files = useFiles(known.id);
  if (record === undefined || round.data === undefined)
    return <ReadingPage problem={problem ?? round.problem} />;
  const establishment: Editable<'establishment'> = { part: 'establishment', record, ...acts };
  const parts = { submission: known.submission, product, establishment, rows: files.rows, round: round.data };
  return (
    <>
      {children({
        ...known,
        product,
        establishment,
        files,
        round: round.data,
        skew: Date.parse(round.data.now) - (round.readAt ?? Date.now()),
        missing: missingItems(parts, { hopeful: false }),
        toDo: missingItems(parts, { hopeful: true }),
      })}
    </>
  );
};

const WithProduct = ({
  known,
  productId,
  children,
}: {
  readonly known: Known;
  readonly productId: string;
  readonly children: Whole;
}) => {
  const { record, problem, ...acts } = useRecord('product', productId);
  const above = record?.server?.establishmentId ?? idOfKey(record?.parentKey ?? null);
  if (record === undefined || above === undefined) return <ReadingPage problem={problem} />;
  return (
    <WithAll known={known} product={{ part: 'product', record, ...acts }} establishmentId={above}>
      {children}
    </WithAll>
  );
};

/**
 * Reads a dossier and the records above it from this device, else from the server, and shows it; until then what is the matter.
 * `base`: where its pages are, the producer's own unless given.
 */
export const DossierOf = ({
  kind = 'submission',
  id,
  base = `/producer/submissions/${id}`,
  children,
}: {
  readonly kind?: Filed;
  readonly id: string;
  readonly base?: string;
  readonly children: Whole;
}) => {
  // An assisted submission has the fields of any other, and one more that only its creation takes.
  const { record, problem, ...acts } = useRecord(kind as 'submission', id);
  const productId = record?.server?.productId ?? idOfKey(record?.parentKey ?? null);
  if (record === undefined || productId === undefined) return <ReadingPage problem={problem} />;
  return (
    <WithProduct
      known={{ kind, id, base, submission: { part: 'submission', record, ...acts } }}
      productId={productId}
    >
      {children}
    </WithProduct>
  );
};
