import { getWorklistContract } from '#shared/contracts/judging/get-worklist.ts';
import type { Answer } from '../../api/call.ts';
import { useCopy, useOffline } from '../../offline/hooks.ts';
import { sheetIdOf } from '../../offline/records/sheet-id.ts';

export type WorkItem = Answer<typeof getWorklistContract>['items'][number];

/** What this device holds of a sheet and the server does not know yet. */
export type Mark = 'two-devices' | 'refused' | 'lock-waits' | 'conflict-waits' | 'unsent' | null;

export type Work = WorkItem & { readonly mark: Mark };

/** Whether the juror has still to score the entry. */
export const isToDo = ({ sheet, mark }: Work): boolean =>
  (sheet?.state === 'assigned' || sheet?.state === 'in-progress') &&
  mark !== 'lock-waits' &&
  mark !== 'conflict-waits';

/** The worklist of a round, from the device at once and without a line, with what waits on this device laid over it. */
export const useWork = (roundId: string) => {
  const { offline } = useOffline();
  const copy = useCopy(getWorklistContract, { params: { roundId }, query: { limit: '500' } });
  const markOf = ({ selectionCode }: WorkItem): Mark => {
    const named = { kind: 'sheet', id: sheetIdOf(roundId, selectionCode) } as const;
    const waiting = offline.outbox
      .of(offline.records.keyOf(named))
      .filter(({ state }) => state === 'waiting')
      .map(({ command }) => command);
    if (waiting.includes('declare-conflict')) return 'conflict-waits';
    const kept = offline.records.find(named);
    const state = kept === undefined ? 'saved' : offline.view(kept).state;
    if (state === 'conflict') return 'two-devices';
    if (waiting.includes('lock-sheet')) return 'lock-waits';
    if (state === 'refused') return 'refused';
    return state === 'saved' ? null : 'unsent';
  };
  return { copy, items: copy.data?.items.map((item): Work => ({ ...item, mark: markOf(item) })) };
};
