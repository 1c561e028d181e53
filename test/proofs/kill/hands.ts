import {
  declaration,
  type FilingStage,
  fileDrafts,
  type Producer,
} from '#test/scenarios/filing/filing-stage.ts';
import { type Answer, textIn } from '#test/support/http/witness.ts';
import { productFields } from '#test/support/product-builder.ts';

/** A request that somebody sends under one key until it is acknowledged. */
export type Write = {
  readonly kind: 'product' | 'draft' | 'filing';
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
  /** What is there once when it is done: the product's name, the draft's product, the filed submission. */
  readonly of: string;
  readonly hand: Hand;
  acknowledged?: Answer;
};

/** A producer at work: a write in flight at any moment, and the next as soon as one is acknowledged. */
export type Hand = {
  readonly producer: Producer;
  readonly writes: Write[];
  /** Products without a draft, and drafts that are not filed. */
  readonly products: string[];
  readonly drafts: string[];
};

const first = 20_000;
let numbers = 0;

const newProduct = (hand: Hand): Omit<Write, 'hand' | 'key'> => {
  const body = productFields(first + ++numbers);
  const path = `/v1/establishments/${hand.producer.establishmentId}/products`;
  return { kind: 'product', path, body, of: body.name };
};

const newDraft = (roundId: string, productId: string): Omit<Write, 'hand' | 'key'> => ({
  kind: 'draft',
  path: `/v1/rounds/${roundId}/submissions`,
  body: { productId, group: 'CBNLTS', note: null },
  of: productId,
});

const newFiling = (submissionId: string): Omit<Write, 'hand' | 'key'> => ({
  kind: 'filing',
  path: `/v1/submissions/${submissionId}/submission`,
  body: declaration,
  of: submissionId,
});

/** The next write of a hand; `chance` in [0, 1) says of what kind. */
const draw = (hand: Hand, roundId: string, chance: number): Omit<Write, 'hand' | 'key'> => {
  const submissionId = chance < 0.1 ? hand.drafts.shift() : undefined;
  if (submissionId !== undefined) return newFiling(submissionId);
  const productId = chance < 0.4 ? hand.products.shift() : undefined;
  return productId === undefined ? newProduct(hand) : newDraft(roundId, productId);
};

/** The write of whose fate the hand does not know, if there is one. */
export const openWrite = ({ writes }: Hand): Write | undefined => {
  const last = writes.at(-1);
  return last?.acknowledged === undefined ? last : undefined;
};

/** What the hand is at: the write that is open, else a new one. */
export const presentWrite = (hand: Hand, roundId: string, chance: () => number): Write => {
  const open = openWrite(hand);
  if (open !== undefined) return open;
  const key = `${hand.producer.sub}-${hand.writes.length}`;
  const write: Write = { ...draw(hand, roundId, chance()), key, hand };
  hand.writes.push(write);
  return write;
};

export const acknowledge = (write: Write, answer: Answer): void => {
  write.acknowledged = answer;
  if (write.kind === 'product') write.hand.products.push(textIn(answer, 'id'));
};

/** One hand for each producer, each with drafts that are ready to be filed. */
export const openHands = async (stage: FilingStage, roundId: string): Promise<readonly Hand[]> => {
  const drafts = await fileDrafts(stage, roundId, stage.wares, 100);
  const producers = [...new Set(stage.wares.map(({ producer }) => producer))];
  return producers.map(producer => ({
    producer,
    writes: [],
    products: [],
    drafts: drafts.filter(draft => draft.producer === producer).map(({ submissionId }) => submissionId),
  }));
};
