import { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import { listOwnSubmissionsContract } from '#shared/contracts/submission/list-own-submissions.ts';
import { useCopy, useOffline, useRecords } from '#web/offline/hooks.ts';
import { entriesOf } from './entries.ts';

/** All there is to know of one's dossiers here: the server's list as last read, and what only this device has. */
export const useEntries = () => {
  const listed = useCopy(listOwnSubmissionsContract);
  const rounds = useCopy(listPublicRoundsContract, { query: {} });
  const { records: submissions } = useRecords('submission');
  const { records: products } = useRecords('product');
  const establishments = useRecords('establishment');
  const { offline } = useOffline();
  const entries = entriesOf(listed.data?.items ?? [], {
    submissions,
    products,
    establishments: establishments.records,
    commands: offline
      .allCommands()
      .filter(({ command, state }) => state !== 'done' && command !== 'withdraw-submission'),
    rounds: (rounds.data?.items ?? []).map(({ id, title, timeline, timelineLocal }) => ({
      id,
      title,
      closesAt: timeline.closesAt,
      local: timelineLocal.closesAt,
    })),
  });
  return { entries, listed, rounds: rounds.data?.items ?? [], establishments: establishments.records };
};
