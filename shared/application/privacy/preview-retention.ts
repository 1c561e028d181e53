import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { previewRetentionContract } from '#shared/contracts/privacy/preview-retention.ts';
import { type EndingTerm, yearsOf } from '#shared/domain/privacy/retention.ts';
import { retentionTerms } from '#shared/domain/privacy/retention-terms.ts';
import { startOfPage } from '#shared/kernel/page-start.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { filesOfAuthority, holdersOf, isFileHeld } from './files-of-authority.ts';
import { erasedOf, type RetentionFile } from './retention-file.ts';
import { retentionOf } from './retention-of.ts';

type Contract = typeof previewRetentionContract;
type Due = { readonly file: RetentionFile; readonly held: boolean };

const countsOf = (due: readonly Due[]): BodyOf<Contract>['counts'] => {
  const erased = due
    .filter(({ held }) => !held)
    .flatMap(({ file }) => file.records.flatMap(erasedOf).map(one => ({ ...one, term: file.term })));
  return [...Map.groupBy(erased, ({ kind, term }) => `${kind} ${term}`).values()].flatMap(group =>
    group.slice(0, 1).map(({ kind, term }) => ({
      ...{ kind, term, records: group.length },
      fields: group.reduce((sum, { fields }) => sum + fields.length, 0),
    })),
  );
};

const showFile = ({ file, held }: Due): BodyOf<Contract>['items'][number] => {
  const [only, ...others] = file.establishments;
  return {
    ...{ what: file.what, id: file.id, title: file.title, round: file.round, term: file.term, held },
    establishmentId: only !== undefined && others.length === 0 && file.what !== 'jury' ? only.id : null,
    endedOn: file.endedOn ?? '',
    records: file.records.flatMap(erasedOf).length,
  };
};

/**
 * What the terms let go on a day, before anything is done: terms that are off are counted with their years by default. Nothing
 * is changed. Drafts that were never filed go with their round and are not told.
 */
export const previewRetention: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, day, limit, cursor } = ask.input.query;
  const authority = { level, locality };
  if (!ask.allow(authority).ok) return fail('access.denied');
  const start = startOfPage(cursor);
  const { body } = await retentionOf(world, authority);
  const years = (term: EndingTerm) => yearsOf(body, term) ?? retentionTerms[term].years;
  const { emptied = [] } = body;
  const found = await filesOfAuthority(world, authority, { day, years, withDrafts: false, emptied });
  const files = found.files.filter(({ records }) => records.some(one => erasedOf(one).length > 0));
  const due: Due[] = [];
  for (const file of files)
    due.push({ file, held: isFileHeld(file, await holdersOf(world, authority, file)) });
  const end = start + limit;
  return ok({
    body: {
      items: due.slice(start, end).map(showFile),
      cursor: end < due.length ? String(end) : null,
      counts: countsOf(due),
    },
  });
};
