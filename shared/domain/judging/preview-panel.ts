import type { Membership } from '../access/membership.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { ConflictBasis } from './conflict-bases.ts';
import { panelOf } from './panels.ts';

/** A submission that may come before the jury; `settled`: found eligible already. */
export type Candidate = { readonly submissionId: string; readonly settled: boolean };
export type FoundLink = {
  readonly submissionId: string;
  readonly personId: string;
  readonly basis: ConflictBasis;
};

/**
 * What a group's panel would be if it were convened with the people of now: every juror of the group gets a sheet for each
 * entry, but for those they own; what is only suggested takes nobody out until it is confirmed. Deterministic: the draw at
 * convening only gives the codes.
 */
export const previewPanel = (facts: {
  readonly group: ProductGroup;
  readonly memberships: readonly Membership[];
  readonly candidates: readonly Candidate[];
  readonly links: readonly FoundLink[];
  readonly minSheets: number;
}) => {
  const { group, memberships, candidates, links, minSheets } = facts;
  const panel = panelOf(memberships, group);
  const people = panel?.jurors ?? [];
  const known = new Set(candidates.map(({ submissionId }) => submissionId));
  const linksOf = (personId: string) =>
    links.filter(link => link.personId === personId && known.has(link.submissionId));
  const owns = (personId: string, submissionId: string) =>
    linksOf(personId).some(link => link.basis === 'owner' && link.submissionId === submissionId);
  const isLinked = (personId: string, submissionId: string) =>
    linksOf(personId).some(link => link.submissionId === submissionId);
  const short = (isOut: (personId: string, submissionId: string) => boolean) =>
    candidates.filter(
      ({ submissionId }) =>
        people.filter(({ personId }) => !isOut(personId, submissionId)).length < minSheets,
    ).length;
  return {
    group,
    head: people.find(({ personId }) => personId === panel?.headId) ?? null,
    entries: candidates.filter(({ settled }) => settled).length,
    undecided: candidates.filter(({ settled }) => !settled).length,
    jurors: people.map(juror => {
      const sheets = candidates.filter(({ submissionId }) => !owns(juror.personId, submissionId));
      return {
        ...juror,
        isHead: juror.personId === panel?.headId,
        sheets: sheets.filter(({ settled }) => settled).length,
        sheetsAtMost: sheets.length,
        conflicts: linksOf(juror.personId).length,
      };
    }),
    shortNow: short(owns),
    shortIfConfirmed: short(isLinked),
  };
};
