import type { changeRoundContract } from '#shared/contracts/round/change-round.ts';
import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { Round, Timeline } from '#shared/domain/round/round.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import type { CallInput } from '#web/api/call.ts';
import { asRound } from '../../parts/as-round.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';

export type DocumentValues = { readonly asked: boolean; readonly required: boolean; readonly note: string };

/**
 * What stands in the form. Moments are instants or empty; a number that the rules need and that is not there is NaN, so that the
 * types stay those of the rules.
 */
export type BuilderValues = {
  title: string;
  year: number;
  planNumber: string;
  planDate: string;
  groups: readonly ProductGroup[];
  timeline: Timeline;
  documents: Record<DocumentTypeCode, DocumentValues>;
  rules: RoundRules;
};

// The keys of a const table.
export const documentCodes = Object.keys(documentTypes) as readonly DocumentTypeCode[];

const documentsOf = (asked: RoundBody['documents']): BuilderValues['documents'] => {
  const values = (type: DocumentTypeCode): DocumentValues => {
    const found = asked.find(document => document.type === type);
    return { asked: found !== undefined, required: found?.required ?? false, note: found?.note ?? '' };
  };
  // Every code of the table gets its values.
  return Object.fromEntries(documentCodes.map(type => [type, values(type)])) as BuilderValues['documents'];
};

/** The form of a round as the server has it. */
export const valuesOf = (round: RoundBody): BuilderValues => ({
  title: round.title,
  year: round.year,
  planNumber: round.plan?.number ?? '',
  planDate: round.plan?.date ?? '',
  groups: round.groups,
  timeline: round.timeline,
  documents: documentsOf(round.documents),
  rules: round.rules,
});

/** Papers asked, in the order of the table. */
export const askedDocuments = (values: BuilderValues): Round['documents'] =>
  documentCodes.flatMap(type => {
    const { asked, required, note } = values.documents[type];
    return asked ? [{ type, required, note: note.trim() === '' ? null : note }] : [];
  });

const planOf = ({ planNumber, planDate }: BuilderValues): Round['plan'] =>
  planNumber.trim() === '' || planDate === '' ? null : { number: planNumber, date: planDate };

/** The round as it would be with what stands in the form. */
export const roundWith = (shown: RoundBody, values: BuilderValues): Round => ({
  ...asRound(shown),
  title: values.title,
  year: values.year,
  plan: planOf(values),
  groups: [...values.groups],
  timeline: values.timeline,
  documents: askedDocuments(values),
  rules: values.rules,
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

// `Object.keys` forgets the keys of a type that has no others.
const keysOf = <T extends object>(value: T) => Object.keys(value) as (keyof T)[];

/** What of `mine` is not as in `base`. */
const changedIn = <T extends object>(base: T, mine: T): Partial<T> => {
  const changed: Partial<T> = {};
  for (const key of keysOf(mine)) if (!same(base[key], mine[key])) changed[key] = mine[key];
  return changed;
};

type Body = CallInput<typeof changeRoundContract>['body'];

/** Only what was changed, so that a colleague's work on other fields is left alone; undefined where nothing was. */
export const changesOf = (base: BuilderValues, mine: BuilderValues): Body | undefined => {
  const timeline = changedIn(base.timeline, mine.timeline);
  const rules = changedIn(base.rules, mine.rules);
  const body = {
    ...(same(base.title, mine.title) ? {} : { title: mine.title }),
    ...(same(base.year, mine.year) ? {} : { year: mine.year }),
    ...(same(planOf(base), planOf(mine)) ? {} : { plan: planOf(mine) }),
    ...(same(base.groups, mine.groups) ? {} : { groups: [...mine.groups] }),
    ...(same(askedDocuments(base), askedDocuments(mine)) ? {} : { documents: askedDocuments(mine) }),
    ...(keysOf(timeline).length === 0 ? {} : { timeline }),
    ...(keysOf(rules).length === 0 ? {} : { rules }),
  };
  return keysOf(body).length === 0 ? undefined : body;
};

export type Side = 'mine' | 'theirs';
/** One field that both changed, to different things. */
export type Clash = { readonly pointer: string; readonly mine: unknown; readonly theirs: unknown };
type Choose = (pointer: string) => Side;

const mergeInto = <T extends object>(
  at: string,
  [base, mine, theirs]: readonly [T, T, T],
  choose: Choose,
  clashes: Clash[],
): T => {
  const merged = { ...theirs };
  for (const key of keysOf(mine)) {
    if (same(base[key], mine[key])) continue;
    const pointer = `${at}/${String(key)}`;
    const clash = !same(base[key], theirs[key]) && !same(mine[key], theirs[key]);
    if (clash) clashes.push({ pointer, mine: mine[key], theirs: theirs[key] });
    if (!clash || choose(pointer) === 'mine') merged[key] = mine[key];
  }
  return merged;
};

/** Two changes of one round laid over each other: what only one side changed is taken; where both did, `choose` says. */
export const mergeValues = (
  base: BuilderValues,
  mine: BuilderValues,
  theirs: BuilderValues,
  choose: Choose,
): { readonly merged: BuilderValues; readonly clashes: readonly Clash[] } => {
  const clashes: Clash[] = [];
  const flat = ({ timeline: _timeline, documents: _documents, rules: _rules, ...rest }: BuilderValues) =>
    rest;
  const merged = {
    ...mergeInto('', [flat(base), flat(mine), flat(theirs)], choose, clashes),
    timeline: mergeInto('/timeline', [base.timeline, mine.timeline, theirs.timeline], choose, clashes),
    documents: mergeInto('/documents', [base.documents, mine.documents, theirs.documents], choose, clashes),
    rules: mergeInto('/rules', [base.rules, mine.rules, theirs.rules], choose, clashes),
  };
  return { merged, clashes };
};
