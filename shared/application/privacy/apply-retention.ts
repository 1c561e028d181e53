import type { Authority } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { rememberEmptied, retentionIdOf, yearsOf } from '#shared/domain/privacy/retention.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { listAll } from '../list-all.ts';
import type { AnyStored, World } from '../ports.ts';
import { openRefusals } from '../refusals.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';
import { eraseSome, perCommit } from './erase-some.ts';
import { filesOfAuthority, holdersOf, isFileHeld } from './files-of-authority.ts';
import { erasedOf, type RetentionFile } from './retention-file.ts';
import { retentionOf } from './retention-of.ts';

/** Commits of one run: what is left goes the next day. */
const perRun = 200;

type Slice = {
  readonly authority: Authority;
  readonly file: RetentionFile;
  readonly records: readonly AnyStored[];
};

/**
 * Takes the person out of some records of a file whose term is over. The decisions about keeping are read again and must stand
 * as read when it is committed: a hold that comes first wins.
 */
const eraseSlice: Command<Slice, { readonly erased: number }> = async (world, ask) => {
  const { authority, file, records } = ask.input;
  const holders = await holdersOf(world, authority, file);
  const own = holders.find(({ id }) => id === retentionIdOf(authority));
  const years = own && yearsOf(own.body, file.term);
  if (years === undefined || isFileHeld(file, holders))
    return ok({ changes: [], answer: () => ({ body: { erased: 0 } }) });
  const found = await Promise.all(records.map(({ kind, id }) => world.records.find(kind, id)));
  // A record is of the kind by which it was found; the union cannot be rebuilt from a generic.
  const fresh = found.filter(one => one !== undefined) as unknown as readonly AnyStored[];
  const erasing = eraseSome(fresh.flatMap(erasedOf), fresh, { authority, action: 'retention.erase' });
  return ok({
    changes: erasing.changes,
    effects: file.ownsObjects ? erasing.effects : [],
    checks: holders.map(({ id, version }) => ({ type: 'version', kind: 'retention', id, version })),
    answer: () => ({ body: { erased: erasing.changes.length } }),
  });
};

const slicesOf = (authority: Authority, file: RetentionFile): readonly Slice[] => {
  const records = file.records.filter(one => erasedOf(one).length > 0);
  return Array.from({ length: Math.ceil(records.length / perCommit) }, (_, index) => ({
    ...{ authority, file, records: records.slice(index * perCommit, (index + 1) * perCommit) },
  }));
};

type Emptied = { readonly authority: Authority; readonly roundIds: readonly string[] };

/** Keeps in mind, beside the authority's decisions, which rounds need not be read again. */
const rememberRounds: Command<Emptied, null> = async (world, ask) => {
  const { authority, roundIds } = ask.input;
  const { before, body } = await retentionOf(world, authority);
  const after = rememberEmptied(body, roundIds);
  const id = retentionIdOf(authority);
  return ok({
    changes:
      after === body ? [] : [{ kind: 'retention', id, before, after, action: 'retention.round-emptied' }],
    answer: () => ({ body: null }),
  });
};

/**
 * The daily job: of each authority that switched a term on, takes the people out of what has been kept long enough, a bounded
 * number of commits a day. What is under a legal hold stays; what was erased is not erased again, and a round of which nothing is
 * left is remembered, so that its years of records are not read each day.
 * @throws AggregateError once all were gone through, with one error for each slice that was refused: the run counts as failed
 */
export const applyRetention = async (
  world: World,
  { now }: { readonly now: number },
): Promise<{ readonly retained: number }> => {
  const programmes = await listAll(world, 'all-programmes', {});
  const authorities = new Map(programmes.map(({ body }) => [retentionIdOf(body.authority), body.authority]));
  const refusals = openRefusals('apply-retention');
  const run = async <I, B>(command: Command<I, B>, input: I, name: string): Promise<B | undefined> => {
    const result = await runCommand(world, command, systemAsk('apply-retention', input, now, name));
    if (result.ok) return result.value.body;
    refusals.note(name, result.refusal);
    return undefined;
  };
  let commits = 0;
  let retained = 0;
  for (const decided of await world.records.findMany('retention', [...authorities.keys()])) {
    const { authority } = decided.body;
    if (decided.body.terms.length === 0 || commits >= perRun) continue;
    const years = (term: RetentionFile['term']) => yearsOf(decided.body, term);
    const which = { day: dayOf(now), years, withDrafts: true, emptied: decided.body.emptied ?? [] };
    const { files, emptied } = await filesOfAuthority(world, authority, which);
    if (emptied.length > 0) {
      const name = `apply-retention/emptied/${decided.id}/${which.day}`;
      await run(rememberRounds, { authority, roundIds: emptied }, name);
    }
    for (const slice of files.flatMap(file => slicesOf(authority, file))) {
      if (commits >= perRun) break;
      const { what, id } = slice.file;
      const { erased } = (await run(eraseSlice, slice, `apply-retention/${what}/${id}`)) ?? { erased: 0 };
      // What is held or refused commits nothing, and must not keep others from their turn day after day.
      commits += erased > 0 ? 1 : 0;
      retained += erased;
    }
  }
  refusals.end();
  return { retained };
};
