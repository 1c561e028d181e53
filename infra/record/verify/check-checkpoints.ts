import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './canonical.ts';
import type { Chain } from './check-chains.ts';
import { openSigned, type PublishedKeys } from './check-signature.ts';
import { finding } from './finding.ts';
import { merkleRoot } from './merkle.ts';
import { parseJson, type Report, readAs } from './read-export.ts';
import { type CheckpointStatement, checkpointShape, headShape } from './shapes.ts';

/** A checkpoint whose signature holds. */
type Signed = {
  readonly statement: CheckpointStatement;
  readonly signedHash: string;
  readonly lines: readonly string[];
};

/** How far a history was signed, and by which checkpoint first. */
export type Signing = { readonly upTo: number; readonly checkpoint: number };

export type Signings = {
  /** The checkpoints that were compared, from first to last. */
  readonly checkpoints: readonly CheckpointStatement[];
  /** By stream, in the order of the checkpoints; only where a history had grown. */
  readonly byStream: ReadonlyMap<string, readonly Signing[]>;
};

const nameOf = (sequence: number): string => `checkpoint ${sequence}`;

const readSigned = (
  folder: string,
  file: string,
  keys: PublishedKeys,
  report: Report,
): Signed | undefined => {
  const number = Number(/^(\d{10})\.jsonl$/.exec(file)?.[1]);
  const name = Number.isNaN(number) ? `checkpoint file ${file}` : nameOf(number);
  const [signed = '', ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const opened = openSigned(signed, keys);
  if ('wrong' in opened) {
    report(finding('checkpoint.signature', name, opened.wrong));
    return undefined;
  }
  const statement = checkpointShape.safeParse(parseJson(opened.payload));
  if (!statement.success || statement.data.sequence !== number) {
    report(finding('checkpoint.signature', name, 'What is signed is not the checkpoint of this number.'));
    return undefined;
  }
  return { statement: statement.data, signedHash: sha256(signed), lines };
};

/** A checkpoint against the one before it; the first that is given may follow others that are not. */
const checkRow = ({ statement }: Signed, before: Signed | undefined, report: Report): void => {
  const { sequence, previous, at, origin } = statement;
  const wrong = (says: string) => report(finding('checkpoint.row', nameOf(sequence), says));
  if (before === undefined) {
    if (sequence === 1 && previous !== null) wrong('The first follows from none.');
    return;
  }
  const last = before.statement;
  if (sequence !== last.sequence + 1)
    wrong(`It stands where checkpoint ${last.sequence + 1} should: one is missing.`);
  else if (previous !== before.signedHash) wrong('It does not follow from the one before.');
  else if (origin !== last.origin) wrong('It is of another row than the one before.');
  else if (at < last.at) wrong('It is older than the one before.');
};

/** Whether the heads are those that were signed. */
const areSigned = ({ statement, lines }: Signed, report: Report): boolean => {
  const holds = lines.length === statement.streams && merkleRoot(lines) === statement.root;
  if (!holds) report(finding('checkpoint.heads', nameOf(statement.sequence)));
  return holds;
};

/** Compares what checkpoints signed with the histories of the export, stream by stream; the first fault of each is told. */
const compareHeads = (chains: ReadonlyMap<string, Chain>, report: Report) => {
  const byStream = new Map<string, Signing[]>();
  const wrong = new Set<string>();
  const compare = (stream: string, sequence: number, hash: string, checkpoint: number): void => {
    if (wrong.has(stream)) return;
    const hashes = chains.get(stream)?.hashes ?? [];
    const signings = byStream.get(stream) ?? [];
    const upTo = signings.at(-1)?.upTo ?? 0;
    if (hashes[sequence - 1] === hash && sequence >= upTo) {
      if (sequence > upTo) byStream.set(stream, [...signings, { upTo: sequence, checkpoint }]);
      return;
    }
    wrong.add(stream);
    const says =
      sequence < upTo
        ? `${nameOf(checkpoint)} sets it back behind entry ${upTo}, which an earlier one signed.`
        : hashes.length < sequence
          ? `${nameOf(checkpoint)} signed ${sequence} entries; the export has ${hashes.length}.`
          : `${nameOf(checkpoint)} signed another entry ${sequence}; what follows entry ${upTo} was altered.`;
    report(finding('checkpoint.history', `${stream} #${Math.min(sequence, hashes.length + 1)}`, says));
  };
  return { byStream, compare };
};

/**
 * Proves the checkpoints of a folder with published keys, and the export with the checkpoints: signatures, the row from one to
 * the next, the heads that each signed, and that every history still begins with what was signed of it.
 */
export const checkCheckpoints = (
  folder: string,
  keys: PublishedKeys,
  chains: ReadonlyMap<string, Chain>,
  report: Report,
): Signings => {
  const { byStream, compare } = compareHeads(chains, report);
  const checkpoints: CheckpointStatement[] = [];
  let before: Signed | undefined;
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const file of files) {
    const signed = readSigned(folder, file, keys, report);
    if (signed === undefined) continue;
    checkRow(signed, before, report);
    before = signed;
    const { statement, lines } = signed;
    checkpoints.push(statement);
    if (!areSigned(signed, report)) continue;
    for (const [index, line] of lines.entries()) {
      const head = readAs(headShape, line, `${nameOf(statement.sequence)} head ${index + 1}`, report);
      if (head !== undefined) compare(head.stream, head.sequence, head.hash, statement.sequence);
    }
  }
  if (files.length === 0) report(finding('checkpoint.none', folder));
  return { checkpoints, byStream };
};
