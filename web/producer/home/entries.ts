import type { listOwnSubmissionsContract } from '#shared/contracts/submission/list-own-submissions.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import type { Answer } from '#web/api/call.ts';
import type { RecordView } from '#web/offline/records/record.ts';

type Listed = Answer<typeof listOwnSubmissionsContract>['items'][number];

/** What a dossier asks of its owner, the most pressing first. */
export const needs = ['conflict', 'refused', 'sending', 'supplement', 'confirm', 'draft'] as const;
export type Need = (typeof needs)[number];

/** One dossier in the lists: of the server, of this device, or of both. */
export type Entry = {
  readonly id: string;
  readonly roundId: string;
  readonly productId: string | null;
  readonly product: string;
  readonly establishment: string;
  readonly round: string;
  readonly state: SubmissionState;
  readonly receiptCode: string | null;
  readonly submittedAt: string | null;
  readonly createdAt: string | null;
  readonly need: Need | null;
  readonly missing: number | null;
  /** Until when what it asks for can be done. */
  readonly until: string | null;
};

type Here = {
  readonly submissions: readonly RecordView<'submission'>[];
  readonly products: readonly RecordView<'product'>[];
  readonly establishments: readonly RecordView<'establishment'>[];
  /** Submissions and supplements that wait to be sent, or were refused, by the key of their record. */
  readonly commands: readonly { readonly about: string; readonly state: string }[];
  /** Rounds that are known here. */
  readonly rounds: readonly {
    readonly id: string;
    readonly title: string;
    readonly closesAt: string;
    readonly local: string;
  }[];
};

const listedNeeds = {
  'finish-draft': 'draft',
  confirm: 'confirm',
  'answer-supplement': 'supplement',
} as const satisfies Record<string, Need>;

const isListedNeed = (need: string): need is keyof typeof listedNeeds => need in listedNeeds;

const parts = (record: RecordView<'submission'>, { products, establishments }: Here) => {
  const product = products.find(
    ({ key, serverId }) =>
      key === record.parentKey || (serverId !== null && serverId === record.server?.productId),
  );
  const establishment = establishments.find(
    ({ key, serverId }) =>
      key === product?.parentKey || (serverId !== null && serverId === product?.server?.establishmentId),
  );
  return { product, establishment };
};

const isState = (records: readonly (Pick<RecordView, 'state'> | undefined)[], state: RecordView['state']) =>
  records.some(record => record?.state === state);

const entryOf = (item: Listed): Entry => ({
  id: item.id,
  roundId: item.roundId,
  productId: item.productId,
  product: item.productName,
  establishment: item.establishmentName,
  round: item.roundTitle,
  state: item.state,
  receiptCode: item.receiptCode,
  submittedAt: item.submittedAt,
  createdAt: item.createdAt,
  need: item.need !== null && isListedNeed(item.need) ? listedNeeds[item.need] : null,
  missing: item.missing,
  until: item.until,
});

const entryHere = (record: RecordView<'submission'>, here: Here): Entry => {
  const { product, establishment } = parts(record, here);
  const round = here.rounds.find(({ id }) => id === (record.server?.roundId ?? record.at.roundId));
  const state = record.server?.state ?? 'draft';
  return {
    id: record.id,
    roundId: record.server?.roundId ?? record.at.roundId ?? '',
    productId: product?.id ?? record.server?.productId ?? null,
    product: product?.fields.name ?? '',
    establishment: establishment?.fields.name ?? '',
    round: round?.title ?? '',
    state,
    receiptCode: record.server?.receiptCode ?? null,
    submittedAt: record.server?.submittedAt ?? null,
    createdAt: null,
    need: state === 'draft' ? 'draft' : state === 'supplement-requested' ? 'supplement' : null,
    missing: null,
    until: record.server?.supplement?.dueAt ?? round?.closesAt ?? null,
  };
};

/** What is the matter on this device comes before what the server asks for. */
const withTrouble = (entry: Entry, record: RecordView<'submission'> | undefined, here: Here): Entry => {
  if (record === undefined) return entry;
  const { product, establishment } = parts(record, here);
  const all = [record, product, establishment];
  const named = { ...entry, product: product?.fields.name || entry.product };
  if (isState(all, 'conflict')) return { ...named, need: 'conflict' };
  const command = here.commands.find(({ about }) => about === record.key);
  if (command?.state === 'refused') return { ...named, need: 'refused' };
  return command?.state === 'waiting' ? { ...named, need: 'sending' } : named;
};

const moment = ({ until }: Entry): number => (until === null ? Number.POSITIVE_INFINITY : Date.parse(until));
const order = ({ need }: Entry): number => (need === null ? needs.length : needs.indexOf(need));

/** The dossiers of the server's list and those that only this device has: what waits for the person first, by its time. */
export const entriesOf = (listed: readonly Listed[], here: Here): readonly Entry[] => {
  const known = new Set(listed.map(({ id }) => id));
  const own = here.submissions.filter(({ serverId }) => serverId === null || !known.has(serverId));
  return [
    ...own.map(record => withTrouble(entryHere(record, here), record, here)),
    ...listed.map(item =>
      withTrouble(
        entryOf(item),
        here.submissions.find(({ serverId }) => serverId === item.id),
        here,
      ),
    ),
  ].sort((a, b) => order(a) - order(b) || moment(a) - moment(b));
};
