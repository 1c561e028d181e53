import type { RecordView } from '#web/offline/records/record.ts';
import { SaveState } from '#web/ui/save-state.tsx';
import type { Seen } from '../dossier/editable.ts';
import { useLine } from '../dossier/use-line.ts';
import { t } from '../filing-text.ts';
import { realProblems } from './bind.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** A refusal of what is merely not filled in yet is no trouble: it is kept here, and listed as missing. */
const isTrouble = (of: Seen): boolean =>
  of.record.state === 'refused' &&
  (realProblems(of).length > 0 || Object.keys(of.record.problems).length === 0);

const isOnlyHere = ({ state, serverId }: Pick<RecordView, 'state' | 'serverId'>): boolean =>
  state === 'local' || (state === 'refused' && serverId === null);

/** Where the words of this page are: on the server since when, on this device, or in dispute. */
export const SaveLine = ({ of }: { readonly of: Seen }) => {
  const online = useLine();
  const { record } = of;
  const { state, savedHereAt, savedThereAt } = record;
  if (state === 'conflict') return <SaveState state="conflict" />;
  if (isTrouble(of)) return <SaveState state="refused" />;
  if (state === 'sending') return <SaveState state="saving" />;
  if (!online && state === 'waiting') return <SaveState state="waiting" />;
  const isHere = isOnlyHere(record) || (state !== 'saved' && savedThereAt === null);
  return (
    <p class="save-line">
      <SaveState
        state="saved"
        at={iso(state === 'saved' && savedThereAt !== null ? savedThereAt : savedHereAt)}
      />
      {isHere && <span class="muted">{t('filing.only-here')}</span>}
    </p>
  );
};
