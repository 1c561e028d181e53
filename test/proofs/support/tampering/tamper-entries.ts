import { stateHashOf } from '#shared/application/record/build-transaction.ts';
import type { AuditEntry } from '#shared/domain/record/audit.ts';
import { type Copy, entryIn, placesOf, recordPlace, sealed, streamOf, withEntry } from './copy.ts';
import type { History } from './history.ts';
import type { Random } from './random.ts';

/** Alters a copy; says what the verifier must name first, or nothing where the copy offers no place for it. */
export type Tamper = (copy: Copy, random: Random, history: History) => string | undefined;

const streamsFrom = (copy: Copy, length: number): readonly string[] =>
  copy.records.map(streamOf).filter(stream => placesOf(copy, stream).length >= length);

/** The first thing that checkpoints show, where histories are other than they were from an entry on. */
export const firstSigned = (
  copy: Copy,
  { signed }: History,
  altered: ReadonlyMap<string, number>,
): string | undefined => {
  for (const { stream, sequence } of signed.flat()) {
    const from = altered.get(stream);
    if (from !== undefined && sequence >= from)
      return `${stream} #${Math.min(sequence, placesOf(copy, stream).length + 1)}`;
  }
  return undefined;
};

const other: { readonly [F in keyof AuditEntry]?: (value: AuditEntry[F]) => unknown } = {
  at: value => new Date(Date.parse(value) + 3_600_000).toISOString(),
  actor: value => `${value}-khac`,
  action: value => `${value}-khac`,
  reason: value => `${value ?? ''}lý do mẫu khác`,
  requestId: value => `${value}-khac`,
  stateHash: value => value.split('').reverse().join(''),
  hash: value => value.split('').reverse().join(''),
};
const editable = ['at', 'actor', 'action', 'reason', 'requestId', 'stateHash', 'hash'] as const;

const edited = (entry: AuditEntry, random: Random): object => {
  const field = random.oneOf(editable);
  // The field's own change takes its own value; the union of both cannot be told to TypeScript.
  return { ...entry, [field]: (other[field] as (value: unknown) => unknown)(entry[field]) };
};

/** One entry of a history that is long enough, with its place among the lines; never one of the last `spared`. */
const pick = (copy: Copy, random: Random, spared: number) => {
  const streams = streamsFrom(copy, spared + 1);
  if (streams.length === 0) return undefined;
  const stream = random.oneOf(streams);
  const places = placesOf(copy, stream);
  const index = random.between(0, places.length - 1 - spared);
  const place = places[index] ?? 0;
  const item = copy.audit[place] ?? {};
  return { stream, place, item, entry: entryIn(item), sequence: index + 1, length: places.length };
};

const edit: Tamper = (copy, random) => {
  const found = pick(copy, random, 0);
  if (found === undefined) return undefined;
  copy.audit[found.place] = withEntry(found.item, edited(found.entry, random));
  return `${found.stream} #${found.sequence}`;
};

const editAndSeal: Tamper = (copy, random) => {
  const found = pick(copy, random, 1);
  if (found === undefined) return undefined;
  copy.audit[found.place] = withEntry(found.item, sealed({ ...found.entry, actor: 'khac' }));
  return `${found.stream} #${found.sequence + 1}`;
};

const drop: Tamper = (copy, random) => {
  const found = pick(copy, random, 1);
  if (found === undefined) return undefined;
  copy.audit.splice(found.place, 1);
  return `${found.stream} #${found.sequence + 1}`;
};

const insert: Tamper = (copy, random) => {
  const found = pick(copy, random, 1);
  if (found === undefined) return undefined;
  const { entry, place } = found;
  const next = copy.audit[place + 1] ?? {};
  const forged = sealed({ ...entry, sequence: entry.sequence + 1, previous: entry.hash, actor: 'khac' });
  copy.audit.splice(place + 1, 0, withEntry(next, forged));
  return `${found.stream} #${found.sequence + 1}`;
};

const reorder: Tamper = (copy, random) => {
  const found = pick(copy, random, 1);
  if (found === undefined) return undefined;
  const [first = {}, second = {}] = copy.audit.slice(found.place, found.place + 2);
  copy.audit.splice(found.place, 2, second, first);
  return `${found.stream} #${found.sequence + 1}`;
};

const swap: Tamper = (copy, random) => {
  const [a, b] = [pick(copy, random, 0), pick(copy, random, 0)].sort(
    (x, y) => (x?.place ?? 0) - (y?.place ?? 0),
  );
  if (a === undefined || b === undefined || a.stream === b.stream) return undefined;
  copy.audit[a.place] = withEntry(a.item, b.entry);
  copy.audit[b.place] = withEntry(b.item, a.entry);
  return `${b.stream} #${b.sequence}`;
};

/** The end of a history cut off, its record left as it is. */
const cut: Tamper = (copy, random, history) => {
  const found = pick(copy, random, 0);
  if (found === undefined) return undefined;
  copy.audit.splice(found.place, found.length - found.sequence + 1);
  return (
    firstSigned(copy, history, new Map([[found.stream, found.sequence]])) ??
    `${found.stream} #${found.sequence}`
  );
};

/** A history set back together with its record: only what was signed shows it. */
const setBack: Tamper = (copy, random, history) => {
  const found = pick(copy, random, 1);
  if (found === undefined) return undefined;
  const { stream, place, sequence, length } = found;
  const earlier = history.versions.get(stream)?.[sequence - 1];
  if (earlier === undefined) return undefined;
  copy.audit.splice(place + 1, length - sequence);
  copy.records[recordPlace(copy, stream)] = earlier;
  return firstSigned(copy, history, new Map([[stream, sequence + 1]]));
};

/** A record and its whole history gone. */
const vanish: Tamper = (copy, random, history) => {
  const stream = streamOf(random.oneOf(copy.records));
  copy.audit = copy.audit.filter(({ pk }) => pk?.S !== stream);
  copy.records = copy.records.filter(record => streamOf(record) !== stream);
  return firstSigned(copy, history, new Map([[stream, 1]]));
};

/** A history written anew from an entry on, each hash right, and its record with it. */
const fork: Tamper = (copy, random, history) => {
  const found = pick(copy, random, 0);
  if (found === undefined) return undefined;
  const { stream, sequence } = found;
  const at = recordPlace(copy, stream);
  const item = copy.records[at] ?? {};
  const body = { ...JSON.parse(item.body?.S ?? 'null'), altered: true };
  const places = placesOf(copy, stream);
  let previous = sequence === 1 ? null : entryIn(copy.audit[(places[0] ?? 0) + sequence - 2] ?? {}).hash;
  for (const place of places.slice(sequence - 1)) {
    const line = copy.audit[place] ?? {};
    const last = place === places.at(-1);
    const stateHash = last ? stateHashOf(item.salt?.S ?? '', body) : entryIn(line).stateHash;
    const forged = sealed({ ...entryIn(line), previous, actor: 'khac', stateHash });
    copy.audit[place] = withEntry(line, forged);
    previous = forged.hash;
  }
  copy.records[at] = { ...item, body: { S: JSON.stringify(body) }, auditHash: { S: previous ?? '' } };
  return firstSigned(copy, history, new Map([[stream, sequence]]));
};

export const entryTamperings = {
  edit,
  'edit and seal anew': editAndSeal,
  delete: drop,
  insert,
  reorder,
  'swap between streams': swap,
  'cut the tail': cut,
  'set back with its record': setBack,
  'take away whole': vanish,
  fork,
} as const satisfies Readonly<Record<string, Tamper>>;
