import { useState } from 'preact/hooks';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { writtenDay } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import type { FileState } from '#web/offline/files/file-row.ts';
import type { FileView } from '#web/offline/use-files.ts';
import { said } from '#web/text/said.ts';
import { announce } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { StateBadge, type Tone } from '#web/ui/state-badge.tsx';
import { t } from '../filing-text.ts';
import { sayNotTaken } from './say-not-taken.ts';

const tones = {
  preparing: 'neutral',
  waiting: 'warn',
  sending: 'info',
  examining: 'info',
  clean: 'good',
  refused: 'bad',
  failed: 'bad',
  removing: 'neutral',
} as const satisfies Record<FileState, Tone>;

const stateWords = ({ state, percent }: FileView): string =>
  state === 'sending'
    ? t('papers.state-sending', { percent })
    : state === 'removing'
      ? t('papers.state-waiting')
      : t(`papers.state-${state}`);

const Validity = ({ day }: { readonly day: string }) => {
  const isOver = day < dayOf(Date.now());
  return (
    <span class={isOver ? 'file-lapsed' : undefined}>
      {t(isOver ? 'papers.lapsed' : 'papers.valid-until', { day: writtenDay(day) })}
    </span>
  );
};

/** What the server found in a file, and what to do about it. */
const Findings = ({ row }: { readonly row: FileView }) => {
  const sentences = [
    ...row.findings.map(finding => said(finding)),
    ...(row.problem === null ? [] : [said(row.problem.messages)]),
    ...(row.notTaken === null ? [] : [sayNotTaken(row.notTaken)]),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul class={row.state === 'refused' || row.state === 'failed' ? 'file-why file-bad' : 'file-why'}>
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
      {row.state === 'refused' && <li>{t('papers.instead')}</li>}
    </ul>
  );
};

const FileLine = ({ row, locked }: { readonly row: FileView; readonly locked: boolean }) => {
  const [asking, ask] = useState(false);
  const { name, state } = row;
  const facts = [bytes(row.bytes), ...(row.pages === null ? [] : [t('papers.pages', { count: row.pages })])];
  const remove = async () => {
    ask(false);
    if ((await row.remove()) === null) announce(t('papers.removed', { name }));
  };
  return (
    <li class="file" id={pointerId(`/files/${row.key}`)}>
      <span class="file-picture">
        {row.thumbnail === null ? <Icon name="file" /> : <img src={row.thumbnail} alt="" />}
      </span>
      <div class="file-words">
        <span class="file-name">{name}</span>
        <span class="muted number">{facts.join(' · ')}</span>
        {row.validTo !== null && <Validity day={row.validTo} />}
        <span>
          <StateBadge tone={tones[state]}>{stateWords(row)}</StateBadge>
        </span>
        {state === 'sending' && (
          <progress max={100} value={row.percent} aria-label={t('papers.progress', { name })} />
        )}
        <Findings row={row} />
      </div>
      <div class="file-acts">
        {state === 'failed' && (
          <Button small label={t('papers.retry-of', { name })} onClick={() => void row.retry()}>
            {t('papers.retry')}
          </Button>
        )}
        {!locked && state !== 'removing' && (
          <Button small icon="remove" label={t('papers.remove-of', { name })} onClick={() => ask(true)}>
            {t('papers.remove')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={t('papers.remove-title')}
        open={asking}
        consequences={[t('papers.remove-consequence', { name })]}
        confirm={t('papers.remove')}
        danger
        onConfirm={() => void remove()}
        onClose={() => ask(false)}
      />
    </li>
  );
};

/** The files of one kind of paper, each a row: picture, name, size, how far it is, what can be done. */
export const FileRows = ({
  label,
  rows,
  locked = false,
}: {
  readonly label: string;
  readonly rows: readonly FileView[];
  readonly locked?: boolean;
}) =>
  rows.length === 0 ? null : (
    <ul class="files" aria-label={t('papers.files', { type: label })}>
      {rows.map(row => (
        <FileLine key={row.key} row={row} locked={locked} />
      ))}
    </ul>
  );
