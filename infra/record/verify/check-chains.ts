import { canonical, sha256 } from './canonical.ts';
import { finding } from './finding.ts';
import { parseJson, placedLines, type Report, readAs } from './read-export.ts';
import { auditItemShape, type Entry, entryShape } from './shapes.ts';

/** Where a history ends, and the hash of each of its entries. */
export type Chain = {
  readonly sequence: number;
  readonly hash: string;
  readonly stateHash: string;
  readonly hashes: readonly string[];
  /** The salted hash of each version of the record. */
  readonly states: readonly string[];
};

const nameOf = ({ stream, sequence }: Entry): string => `${stream} #${sequence}`;

const hashOfEntry = (text: string): string => {
  const { hash: _, ...rest } = Object(parseJson(text));
  return sha256(canonical(rest));
};

const escaped = (piece: string): string => piece.replaceAll('%', '%25').replaceAll('#', '%23');

/** One entry against the one before it in its stream (undefined: it must be the first). */
const checkEntry = (entry: Entry, text: string, before: Entry | undefined, report: Report): void => {
  const name = nameOf(entry);
  if (hashOfEntry(text) !== entry.hash) report(finding('audit.hash', name));
  const expected = (before?.sequence ?? 0) + 1;
  if (entry.sequence !== expected)
    report(finding('audit.gap', name, `Entry ${entry.sequence} stands where entry ${expected} should.`));
  if (entry.previous !== (before?.hash ?? null)) report(finding('audit.link', name));
};

/** The list with one more; a long history is not copied for each entry. */
const appended = (list: string[] = [], item: string): string[] => {
  list.push(item);
  return list;
};

/**
 * Walks the audit trail: each stream gapless from 1, each entry what its hash says and linked to the one before.
 * @returns the end of every stream, by name.
 */
export const checkChains = async (folder: string, report: Report): Promise<Map<string, Chain>> => {
  const chains = new Map<string, Chain & { readonly hashes: string[]; readonly states: string[] }>();
  let before: Entry | undefined;
  for await (const [line, where] of placedLines(folder, 'audit.jsonl')) {
    const item = readAs(auditItemShape, line, where, report);
    const entry = item && readAs(entryShape, item.entry.S, where, report);
    if (item === undefined || entry === undefined) continue;
    const place = `${escaped(entry.stream)} ${String(entry.sequence).padStart(10, '0')}`;
    if (`${item.pk.S} ${item.sk.S}` !== place) report(finding('audit.misplaced', nameOf(entry)));
    if (before?.stream !== entry.stream && chains.has(entry.stream))
      report(finding('export.order', nameOf(entry)));
    const previous = before?.stream === entry.stream ? before : undefined;
    checkEntry(entry, item.entry.S, previous, report);
    const { sequence, hash, stateHash } = entry;
    const known = chains.get(entry.stream);
    chains.set(entry.stream, {
      sequence,
      hash,
      stateHash,
      hashes: appended(known?.hashes, hash),
      states: appended(known?.states, stateHash),
    });
    before = entry;
  }
  return chains;
};
