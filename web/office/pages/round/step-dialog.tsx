import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { previewRoundStepContract } from '#shared/contracts/round/preview-round-step.ts';
import type { RoundStep } from '#shared/domain/round/steps.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Unread } from '#web/app/loaded.tsx';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { placedProblem } from '../../parts/field-name.ts';
import { stepWords } from '../../parts/round-words.ts';
import { t } from '../../text.ts';

export type StepPreview = Answer<typeof previewRoundStepContract>;

type StepDialogProps = {
  readonly roundId: string;
  readonly step: RoundStep;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The confirmation, once nothing stands in the way. */
  readonly children: (preview: StepPreview) => ComponentChildren;
};

/** People are appointed on their own page, all else is set in the builder. */
const placeOf = (roundId: string, pointer: string): string | undefined => {
  if (pointer === '') return undefined;
  const page = pointer.startsWith('/members') ? 'people' : 'build';
  return `/office/rounds/${roundId}/${page}#${pointerId(pointer)}`;
};

const Problems = ({ roundId, preview }: { readonly roundId: string; readonly preview: StepPreview }) => (
  <ul>
    {preview.problems.map(({ pointer, code, vi, en }) => {
      const href = placeOf(roundId, pointer);
      return (
        <li key={`${pointer} ${code}`}>
          {href === undefined ? (
            said({ vi, en })
          ) : (
            <AppLink href={href}>{placedProblem(pointer, said({ vi, en }))}</AppLink>
          )}
        </li>
      );
    })}
  </ul>
);

/** Before a step: what stands in its way, all of it at once, or what follows from it. */
export const StepDialog = ({ roundId, step, open, onClose, children }: StepDialogProps) => {
  const read = useRead(previewRoundStepContract, { params: { roundId, step } }, { enabled: open });
  // Opened on a fresh reading; a later one must not take away the dialog in which somebody is writing.
  const isShown = useRef(false);
  isShown.current = open && (isShown.current || (!read.isFetching && read.data !== undefined));
  const preview = isShown.current ? read.data?.body : undefined;
  if (preview?.ready) return <>{children(preview)}</>;
  return (
    <Dialog
      title={t(stepWords[step])}
      open={open}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('steps.close')}</Button>}
    >
      {read.error !== null && <Unread error={read.error} onRetry={() => read.refetch()} />}
      {read.error === null && preview === undefined && <Loading what={t('steps.preview')} />}
      {preview !== undefined && (
        <Notice kind="bad" title={t('steps.not-ready', { count: preview.problems.length })} live>
          <Problems roundId={roundId} preview={preview} />
        </Notice>
      )}
    </Dialog>
  );
};

/** What an official should know and may go past. */
export const StepWarnings = ({ warnings }: Pick<StepPreview, 'warnings'>) =>
  warnings.length === 0 ? null : (
    <Notice kind="warn" title={t('steps.warnings')}>
      <ul>
        {warnings.map(({ pointer, code, vi, en }) => (
          <li key={`${pointer} ${code}`}>{said({ vi, en })}</li>
        ))}
      </ul>
    </Notice>
  );
