import './badge.css';
import { t } from '#web/app/text.ts';
import { localTime } from '#web/format/dates.ts';
import { Icon, type IconName } from './icon.tsx';

export type SaveStateName = 'saved' | 'saving' | 'waiting' | 'conflict' | 'refused';

const marks = {
  saved: 'check',
  saving: 'upload',
  waiting: 'noLine',
  conflict: 'warn',
  refused: 'bad',
} as const satisfies Record<SaveStateName, IconName>;

type SaveStateProps = {
  readonly state: SaveStateName;
  /** ISO instant of the last keeping on the server. */
  readonly at?: string | undefined;
};

/** Where the typed words are. Told politely, so that the ear hears a trouble but not every letter. */
export const SaveState = ({ state, at }: SaveStateProps) => (
  <output class={`save save-${state}`} aria-live={state === 'saved' || state === 'saving' ? 'off' : 'polite'}>
    <Icon name={marks[state]} />
    <span class="number">
      {state === 'saved' && at ? t('ui.savedAt', { time: localTime(at) }) : t(`ui.${state}`)}
    </span>
  </output>
);
