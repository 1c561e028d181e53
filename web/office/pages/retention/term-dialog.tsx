import { useState } from 'preact/hooks';
import { previewRetentionContract } from '#shared/contracts/privacy/preview-retention.ts';
import { setRetentionTermContract } from '#shared/contracts/privacy/set-retention-term.ts';
import { showRetentionContract } from '#shared/contracts/privacy/show-retention.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';
import type { Term } from './terms.tsx';

/** Switching a term on, with its years, or off. */
export const TermDialog = ({
  authority,
  term,
  onClose,
}: {
  readonly authority: Authority;
  readonly term: Term | undefined;
  readonly onClose: () => void;
}) => {
  const set = useCommand(setRetentionTermContract, {
    refresh: [showRetentionContract, previewRetentionContract],
  });
  const [years, setYears] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(term && `${term.term} ${term.on?.at ?? ''}`, () => {
    set.reset();
    setYears(term?.years ?? null);
    setReason('');
    setTried(false);
  });
  const on = term?.on === null;
  const outside = years === null || years < 2 || years > 70;
  const confirm = async () => {
    setTried(true);
    if (term === undefined || reason.trim() === '' || (on && outside)) return;
    const body = { ...authority, term: term.term, years: on ? years : null, reason };
    if ((await set.run({ body })) !== undefined) onClose();
  };
  const act = t(on ? 'retention.switch-on' : 'retention.switch-off');
  return (
    <ConfirmDialog
      title={
        term === undefined ? act : t('retention.switch-which', { act, term: t(`retention.${term.term}`) })
      }
      open={term !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={act}
      danger={on}
      pending={set.pending}
      error={refusalOf(set.error)}
      consequences={[t(on ? 'retention.on-follows' : 'retention.off-follows')]}
    >
      {on && (
        <NumberField
          id="retention-years"
          label={t('retention.years-label')}
          required
          value={years}
          onChange={setYears}
          error={tried && outside ? t('retention.years-label') : undefined}
        />
      )}
      <TextArea
        id="retention-reason"
        label={t('steps.reason')}
        required
        limit={1000}
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('builder.needed') : undefined}
      />
    </ConfirmDialog>
  );
};
