import { idempotencyDays } from '#shared/contracts/idempotency-days.ts';
import type { Outcome, Sender } from '../sender.ts';
import type { Book } from '../store/book.ts';
import { bodyOf, dirtyPaths, needsOf } from './fields.ts';
import { findMade } from './find-made.ts';
import { equal, isObject } from './json.ts';
import { type KindEntry, kinds } from './kinds.ts';
import { merge, settle } from './merge.ts';
import type { Fields, KeptProblem, KeptRecord } from './record.ts';

export type SendingWorld = {
  readonly book: Book<'records'>;
  readonly send: Sender;
  readonly now: () => number;
};

/** Why sending has to stop for now: the line, the server's load, the end of the session. */
export type Halt = Exclude<Outcome['type'], 'answered' | 'refused'>;

/** `stays`: it cannot be sent yet. `finished`: there is nothing more to send unless the person does something. */
type Step = 'again' | 'stays' | 'finished' | Halt;
type Answered = Extract<Outcome, { type: 'answered' }>;

/** Reading, merging and sending again end sooner; only somebody who changes the record all the time is put off. */
const maxSteps = 8;

/** A day less than the server remembers a key: clocks differ, and a request takes its time. */
const keyMs = (idempotencyDays - 1) * 86_400_000;

/** Tries without a word typed between are alike; so many different ones are enough to know one's own. */
const maxTries = 50;

const pick = (fields: Fields, paths: readonly string[]): Fields =>
  Object.fromEntries(paths.flatMap(path => (path in fields ? [[path, fields[path] ?? null]] : [])));

const isAt = (problem: string, path: string): boolean => problem === path || problem.startsWith(`${path}/`);

const byPath = ({ problems }: KeptProblem): KeptRecord['refused'] =>
  Object.fromEntries(
    problems.map(({ pointer, code, vi, en }) => [pointer.replace(/^\/body\//, ''), { code, vi, en }]),
  );

/**
 * Sends what is due of a record: its creation under its fixed key, or its changed fields, with what the server has merged in
 * where it moved on. Fields that are refused stay behind, the others go. Answers why it had to stop, null when it had not.
 */
export const sendRecord = async ({ book, send, now }: SendingWorld, key: string): Promise<Halt | null> => {
  const refused = new Set<string>();
  const keep = (change: (record: KeptRecord) => KeptRecord) =>
    book.change(key, record => record && change(record));

  const answered = async (entry: KindEntry, sent: Fields, { body, etag }: Answered): Promise<Step> => {
    await keep(record => ({
      ...settle(entry, record, sent, { view: body, etag }),
      savedThereAt: now(),
      problem: null,
      refused: refused.size === 0 ? {} : record.refused,
    }));
    return 'again';
  };

  const refuse = async (problem: KeptProblem, sent: readonly string[]): Promise<Step> => {
    const fields = byPath(problem);
    const hit = sent.filter(path => Object.keys(fields).some(at => isAt(at, path)));
    for (const path of hit) refused.add(path);
    const isByField = hit.length > 0;
    await keep(record => ({
      ...record,
      tries: [],
      refused: { ...record.refused, ...fields },
      problem: isByField ? null : problem,
    }));
    return isByField ? 'again' : 'finished';
  };

  const create = async (entry: KindEntry, record: KeptRecord): Promise<Step> => {
    const { create: way } = entry;
    const parentId = record.parentKey === null ? '' : book.get(record.parentKey)?.serverId;
    if (way === null || record.createKey === null || parentId === null || parentId === undefined)
      return 'stays';
    if (refused.size > 0) return 'finished';
    const [first] = record.tries;
    if (first === undefined && needsOf(entry, record).length > 0) return 'stays';
    const typed = first ?? record.fields;
    const paths = Object.keys(entry.blank);
    const body = {
      ...bodyOf(entry, { fields: typed, base: entry.blank }, paths, new Set()),
      ...way.body(parentId),
    };
    if (record.triedAt !== null && now() - record.triedAt > keyMs) {
      const made = await findMade({ book, send }, record, { sent: typed, parentId });
      if ('type' in made) return made.type === 'refused' ? refuse(made.problem, []) : made.type;
      const { id } = made;
      if (id !== null) return read(entry, id);
    }
    // Kept before the first try: a repetition after a lost answer says exactly the same.
    await keep(kept => ({ ...kept, tries: [typed], triedAt: now(), refused: {} }));
    const params = way.params(parentId, record.at);
    const outcome = await send(way.contract, { params, body, key: record.createKey });
    if (outcome.type === 'refused') return refuse(outcome.problem, paths);
    if (outcome.type !== 'answered') return outcome.type;
    const id = isObject(outcome.body) ? outcome.body.id : undefined;
    if (typeof id !== 'string') throw new Error(`${way.contract.id} answered without an id`);
    await keep(kept => ({ ...kept, serverId: id }));
    return answered(entry, typed, outcome);
  };

  const read = async (entry: KindEntry, serverId: string): Promise<Step> => {
    const outcome = await send(entry.read, { params: entry.params(serverId) });
    if (outcome.type === 'refused') return refuse(outcome.problem, []);
    if (outcome.type !== 'answered') return outcome.type;
    const { body: view, etag } = outcome;
    await keep(record => ({ ...merge(entry, record, { view, etag }), serverId }));
    return 'again';
  };

  const change = async (entry: KindEntry, record: KeptRecord, serverId: string): Promise<Step> => {
    if (record.etag === null) return read(entry, serverId);
    const theirs = new Set([...Object.keys(record.conflicts), ...refused]);
    const paths = dirtyPaths(entry, record).filter(path => !theirs.has(path));
    if (paths.length === 0) return 'finished';
    const sent = pick(record.fields, paths);
    await keep(kept => ({
      ...kept,
      tries: [...kept.tries.filter(other => !equal(other, sent)), sent].slice(-maxTries),
    }));
    const outcome = await send(entry.change, {
      params: entry.params(serverId),
      body: bodyOf(entry, record, paths, theirs),
      etag: record.etag,
    });
    if (outcome.type === 'refused')
      return outcome.problem.status === 412 ? read(entry, serverId) : refuse(outcome.problem, paths);
    return outcome.type === 'answered' ? answered(entry, sent, outcome) : outcome.type;
  };

  for (let count = 0; count < maxSteps; count += 1) {
    const record = await book.refresh(key);
    if (record === undefined || !record.due) return null;
    const entry = kinds[record.kind];
    const step = await (record.serverId === null
      ? create(entry, record)
      : change(entry, record, record.serverId));
    if (step === 'again') continue;
    // What was typed meanwhile is due still.
    if (step === 'finished') await keep(kept => ({ ...kept, due: kept.edits !== record.edits }));
    return step === 'stays' || step === 'finished' ? null : step;
  }
  return 'busy';
};
