import { canonical, sha256 } from './canonical.ts';
import type { Chain } from './check-chains.ts';
import { finding } from './finding.ts';
import { parseJson, placedLines, type Report, readAs } from './read-export.ts';
import { itemShape, recordItemShape } from './shapes.ts';

/** Items beside the records: what only serves them and has no history of its own. */
const helpers = new Set([
  'effect',
  'webhook-call',
  'claim',
  'series',
  'intake',
  'entered',
  'roll',
  'idempotency',
  'use',
]);

const unescaped = (piece: string): string => piece.replaceAll('%23', '#').replaceAll('%25', '%');

/** The id that a record's place spells: what follows the first piece of each half of the key. */
const idOfPlace = (pk: string, sk: string): string =>
  [...pk.split('#').slice(1), ...sk.split('#').slice(1)].map(unescaped).join('/');

/** A record: its stream's name, its body, and what its history is checked against. */
export type RecordSeen = { readonly kind: string; readonly id: string; readonly body: unknown };

/**
 * Each record against the end of its history: same version, same hash, and a body whose salted hash the last entry holds;
 * then the histories that no record belongs to.
 * @param seen is given every record whose body could be read.
 */
export const checkRecords = async (
  folder: string,
  chains: ReadonlyMap<string, Chain>,
  seen: (record: RecordSeen) => void,
  report: Report,
): Promise<number> => {
  const found = new Set<string>();
  let last = '';
  for await (const [line, where] of placedLines(folder, 'records.jsonl')) {
    const item = readAs(itemShape, line, where, report);
    if (item === undefined) continue;
    const place = `${item.pk.S}\0${item.sk.S}`;
    if (place === last) report(finding('export.order', where));
    last = place;
    if (helpers.has(item.kind.S)) continue;
    const record = readAs(recordItemShape, line, where, report);
    if (record === undefined) continue;
    const stream = `${record.kind.S}/${record.id.S}`;
    const body = parseJson(record.body.S);
    if (
      idOfPlace(item.pk.S, item.sk.S) !== record.id.S ||
      item.sk.S.split('#')[0] !== record.kind.S ||
      found.has(stream)
    )
      report(finding('record.misplaced', stream));
    found.add(stream);
    const chain = chains.get(stream);
    if (chain === undefined) report(finding('record.history', stream));
    else if (chain.sequence !== record.version.N || chain.hash !== record.auditHash.S)
      report(
        finding(
          'record.version',
          // A history that is too short: its first missing entry.
          chain.sequence < record.version.N ? `${stream} #${chain.sequence + 1}` : stream,
          `The record has version ${record.version.N}, its history ends at ${chain.sequence}${chain.sequence === record.version.N ? ' in another entry' : ''}.`,
        ),
      );
    if (
      body === undefined ||
      (chain !== undefined && sha256(`${record.salt.S}\n${canonical(body)}`) !== chain.stateHash)
    )
      report(finding('record.state', stream));
    if (body !== undefined) seen({ kind: record.kind.S, id: record.id.S, body });
  }
  for (const stream of chains.keys()) if (!found.has(stream)) report(finding('audit.orphan', stream));
  return found.size;
};
