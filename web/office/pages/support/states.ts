import type { listSupportContract } from '#shared/contracts/support/list-support.ts';
import { type SupportKind, supportKinds } from '#shared/domain/support/kinds.ts';
import type { Answer } from '#web/api/call.ts';
import { said } from '#web/text/said.ts';

export type Grant = Answer<typeof listSupportContract>['items'][number];

/** How the states of a grant are shown. */
export const grantStates = {
  proposed: { label: 'support.proposed', tone: 'info' },
  approved: { label: 'support.approved', tone: 'warn' },
  delivered: { label: 'support.delivered', tone: 'good' },
  refused: { label: 'support.refused', tone: 'neutral' },
} as const satisfies Record<Grant['state'], { readonly label: string; readonly tone: string }>;

const kinds = Object.keys(supportKinds) as SupportKind[];

/** Kinds to choose from; those that rules give are left out where people propose. */
export const kindOptions = (proposed = false) =>
  kinds
    .filter(kind => !proposed || !supportKinds[kind].byRules)
    .map(kind => ({ value: kind, label: said(supportKinds[kind]) }));
export const kindOf = (value: string): SupportKind | undefined => kinds.find(known => known === value);
