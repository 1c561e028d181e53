import { announce } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { Seen } from '../dossier/editable.ts';
import { labelOf } from '../dossier/label-of.ts';
import { t } from '../filing-text.ts';
import { written } from './written.ts';

const Side = ({
  title,
  words,
  act,
  label,
  onPick,
}: {
  readonly title: string;
  readonly words: string;
  readonly act: string;
  readonly label: string;
  readonly onPick: () => void;
}) => (
  <div class="conflict-side">
    <p class="conflict-who">{title}</p>
    <p class="conflict-words">{words}</p>
    <Button small onClick={onPick} label={label}>
      {act}
    </Button>
  </div>
);

/** Fields that were changed here and elsewhere: both versions, and the person chooses. */
export const ConflictPanel = ({ of }: { readonly of: Seen }) => (
  <>
    {of.record.conflicts.map(({ path, mine, theirs }) => {
      const field = labelOf(`/${of.part}/${path}`);
      const pick = (side: 'mine' | 'theirs') => {
        of.resolve(path, side);
        announce(t('conflict.chosen', { field }));
      };
      return (
        <Notice kind="warn" key={path} live title={`${t('conflict.title')}: ${field}`}>
          <p>{t('conflict.lead')}</p>
          <div class="conflict">
            <Side
              title={t('conflict.mine')}
              words={written(path, mine)}
              act={t('conflict.keep-mine')}
              label={`${t('conflict.keep-mine')}: ${field}`}
              onPick={() => pick('mine')}
            />
            <Side
              title={t('conflict.theirs')}
              words={written(path, theirs)}
              act={t('conflict.keep-theirs')}
              label={`${t('conflict.keep-theirs')}: ${field}`}
              onPick={() => pick('theirs')}
            />
          </div>
        </Notice>
      );
    })}
  </>
);
