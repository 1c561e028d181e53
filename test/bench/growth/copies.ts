import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { sampleRoundId } from '#test/support/round-builder.ts';
import type { Contents, Item, Place } from '../../proofs/support/place.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What every id of a sample begins with. */
const samplePrefix = '01KJ';
const kept = '\u0000';

/** The beginning of the ids of a copy; copies that follow each other lie far apart. */
export const prefixOf = (kind: 2 | 3 | 4, copy: number): string => {
  let left = (copy * 7919) % 32_768;
  let text = '';
  for (let place = 0; place < 3; place += 1) {
    text += alphabet[left % 32];
    left = Math.floor(left / 32);
  }
  return `${kind}${text}`;
};

/** The same id in a copy. */
export const idIn = (prefix: string, id: string): string => id.replace(samplePrefix, prefix);
/** The same person in a copy. */
export const personIn = (prefix: string, person: string): string => `${person}-${prefix}`;

type Exchange = {
  readonly prefix: string;
  /** Whether the copies lie in the round that was copied, or in one of their own. */
  readonly round: 'same' | 'own';
  /** People who are others in each copy. */
  readonly people?: readonly string[];
};

/** Items as another such thing would have them: what they say is the same, whom and what they name is not. */
export const copyOf = (items: readonly Item[], { prefix, round, people = [] }: Exchange): readonly Item[] => {
  const text = JSON.stringify(items);
  const roundKept = round === 'same' ? text.replaceAll(sampleRoundId, kept) : text;
  const exchanged = roundKept.replaceAll(samplePrefix, prefix).replaceAll(kept, sampleRoundId);
  return JSON.parse(people.reduce((all, one) => all.replaceAll(one, personIn(prefix, one)), exchanged));
};

/** The records of some kinds, and the audit trail of the first of them. */
export const onlyKinds = ({ records, audit }: Contents, kinds: readonly string[]): Contents => ({
  records: records.filter(({ kind }) => kinds.includes(kind?.S ?? '')),
  audit: audit.filter(({ pk }) => pk?.S?.startsWith(`${kinds[0]}`)),
});

/** Writes items as they are, without a transaction. */
export const writeItems = async (
  client: DynamoDBClient,
  { tables }: Place,
  { records, audit }: Contents,
): Promise<void> => {
  const writes = [
    ...records.map(Item => ({ table: tables.records, Item })),
    ...audit.map(Item => ({ table: tables.audit, Item })),
  ];
  for (let start = 0; start < writes.length; start += 25) {
    const some = Map.groupBy(writes.slice(start, start + 25), ({ table }) => table);
    const RequestItems = Object.fromEntries(
      [...some].map(([table, of]) => [table, of.map(({ Item }) => ({ PutRequest: { Item } }))]),
    );
    await client.send(new BatchWriteItemCommand({ RequestItems }));
  }
};
