import type { Authority } from '#shared/domain/authority/levels.ts';
import type { Erased } from '#shared/domain/privacy/plan-erasure.ts';
import type { Change, NewEffect } from '../command.ts';
import type { AnyStored } from '../ports.ts';

/** Records erased in one commit: each with its audit entry and perhaps the removal of its files, of a hundred writes at most. */
export const perCommit = 30;

export type Erasing = { readonly changes: readonly Change[]; readonly effects: readonly NewEffect[] };

const nameOf = ({ kind, id }: Pick<AnyStored, 'kind' | 'id'>): string => `${kind}/${id}`;

/** Where in the store of files lies what was uploaded for a record. */
const filesOf = (item: Erased): readonly string[] => {
  if (item.kind === 'paper-sheet') return [item.body.scan.key];
  if (item.kind !== 'document') return [];
  const { key, previewKey } = item.body;
  return previewKey === null ? [key] : [key, previewKey];
};

/**
 * The changes by which records lose their person: versions like any other, each with a new salt. What was uploaded for an
 * erased document, or scanned of a sheet, leaves the store of files as well, by an effect that officials of `authority` see where it fails.
 */
export const eraseSome = (
  items: readonly Erased[],
  stored: readonly AnyStored[],
  { authority, action }: { readonly authority: Authority; readonly action: string },
): Erasing => {
  const before = new Map(stored.map(one => [nameOf(one), one]));
  return {
    changes: items.map(
      item =>
        // Kind, record and body belong together by the plan, which made the one from the other.
        ({
          ...{ kind: item.kind, id: item.id, before: before.get(nameOf(item)), after: item.body },
          ...{ action, newSalt: true },
        }) as unknown as Change,
    ),
    effects: items.flatMap(item => {
      const keys = filesOf(item);
      return keys.length === 0
        ? []
        : [{ payload: { type: 'remove-objects', keys: [...keys] }, authority, roundId: null }];
    }),
  };
};
