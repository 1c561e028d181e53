import { writeCursor } from '#shared/adapters/dynamodb/cursor.ts';
import { viewIndexes } from '#shared/adapters/dynamodb/view-indexes.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { buildDraft } from '#test/support/submission-builder.ts';
import type { Engine, Item } from '../../proofs/support/place.ts';
import { type Base, draftsTogether, juror, together } from './base.ts';
import { copyOf, idIn, personIn, prefixOf, writeItems } from './copies.ts';

const lanes = 4;
const listIndex = viewIndexes['submissions-of-round'];

/** Where the page of a list begins that follows this record. */
const cursorAfter = (item: Item): string | undefined =>
  writeCursor(
    Object.fromEntries(
      Object.entries(item).filter(([name]) =>
        ['pk', 'sk', `${listIndex}pk`, `${listIndex}sk`].includes(name),
      ),
    ),
  );

const sortOf = (item: Item): string => `${item[`${listIndex}sk`]?.S} ${item.pk?.S}`;

/** A store that grows: one open round that takes in every product, and rounds of a province in which they are judged. */
export const openGrownPlace = async (engine: Engine, base: Base) => {
  const place = await engine.newPlace();
  const client = place.newClient();
  await writeItems(client, place, base.filed.base);
  const listed: Item[] = [];
  let copies = 0;
  let draftCopies = 0;
  const scored = new Map<number, number>();
  const spread = (number: number): number => 1 + ((number * 104_729) % copies);

  const grow = async (copy: number): Promise<void> => {
    const filed = { prefix: prefixOf(2, copy), round: 'same' } as const;
    const records = copyOf(base.filed.copied.records, filed);
    await writeItems(client, place, { records, audit: copyOf(base.filed.copied.audit, filed) });
    listed.push(...records.filter(item => item[`${listIndex}pk`]?.S !== undefined));
    const judged = { prefix: prefixOf(3, copy), round: 'own', people: [juror] } as const;
    await writeItems(client, place, {
      records: copyOf(base.judged.copied.records, judged),
      audit: copyOf(base.judged.copied.audit, judged),
    });
  };

  return {
    place,
    /** Takes in products until there are so many. */
    growTo: async (products: number): Promise<void> => {
      const wanted = Math.ceil(products / together);
      const lane = async (): Promise<void> => {
        while (copies < wanted) {
          copies += 1;
          await grow(copies);
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      listed.sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1));
    },
    /** New complete drafts, and their ids. */
    addDrafts: async (): Promise<readonly string[]> => {
      draftCopies += 1;
      const prefix = prefixOf(4, draftCopies);
      const { records, audit } = base.drafts;
      const exchange = { prefix, round: 'same' } as const;
      await writeItems(client, place, {
        records: copyOf(records, exchange),
        audit: copyOf(audit, exchange),
      });
      return Array.from({ length: draftsTogether }, (_none, at) => idIn(prefix, buildDraft(at + 1).id));
    },
    /** The cursor of the page that begins at a part (0 to 1) of the round's list. */
    pageAt: (part: number, limit: number): string | undefined => {
      const at = Math.floor((listed.length - limit) * part) - 1;
      const item = listed[at];
      return item === undefined ? undefined : cursorAfter(item);
    },
    /** A submission out of all there are, spread over them. */
    anySubmission: (number: number): string =>
      idIn(prefixOf(2, spread(number)), buildDraft(1 + (number % together)).id),
    /** A sheet that nobody has written on yet, spread over all rounds. */
    nextSheet: (number: number) => {
      const copy = spread(number);
      const at = scored.get(copy) ?? 0;
      scored.set(copy, at + 1);
      const prefix = prefixOf(3, copy);
      const selectionCode = base.judged.codes[at];
      if (selectionCode === undefined) throw new Error('every sheet of a round is written');
      return { roundId: idIn(prefix, sampleRoundId), juror: personIn(prefix, juror), selectionCode };
    },
    close: () => client.destroy(),
  };
};
export type GrownPlace = Awaited<ReturnType<typeof openGrownPlace>>;
