import { useState } from 'preact/hooks';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { previewJurorRemindersContract } from '#shared/contracts/judging/preview-juror-reminders.ts';
import { remindJurorsContract } from '#shared/contracts/judging/remind-jurors.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded, Unread } from '#web/app/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { t } from '../../text.ts';

type Preview = Answer<typeof previewJurorRemindersContract>;
type Sent = Answer<typeof remindJurorsContract>;

const Skipped = ({ skipped }: Pick<Preview, 'skipped'>) =>
  skipped.length === 0 ? null : (
    <>
      <h3>{t('remind.skipped')}</h3>
      <ul>
        {skipped.map(({ jurorId, jurorName, open, because }) => (
          <li key={jurorId}>
            {t('remind.skipped-line', { name: jurorName, open, why: t(`remind.because.${because}`) })}
          </li>
        ))}
      </ul>
    </>
  );

const Outcome = ({ sent }: { readonly sent: Sent }) => (
  <>
    <Notice kind="good" live>
      {t('remind.sent', {
        count: sent.told.length,
        names: sent.told.map(({ jurorName }) => jurorName).join(', '),
      })}
    </Notice>
    {sent.left > 0 && (
      <Notice kind="warn" live>
        {t('remind.left', { count: sent.left })}
      </Notice>
    )}
    <Skipped skipped={sent.skipped} />
  </>
);

const Letter = ({ preview }: { readonly preview: Preview }) => (
  <>
    <h3>{t('remind.letter')}</h3>
    <p>
      <strong>{t('remind.subject', { subject: preview.subject })}</strong>
    </p>
    <blockquote class="remind-letter">{preview.text}</blockquote>
  </>
);

/** A reminder is read before it goes: whom it reaches, whom not and why, and what it says. */
export const Reminder = ({ roundId }: { readonly roundId: string }) => {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const read = useRead(previewJurorRemindersContract, { params: { roundId } }, { enabled: open });
  const remind = useCommand(remindJurorsContract, {
    refresh: [previewJurorRemindersContract, getScoringProgressContract],
  });
  const preview = read.data?.body;
  const recipients = preview?.recipients ?? [];
  const chosen = recipients.map(({ jurorId }) => jurorId).filter(id => !left.includes(id));
  const sent = remind.answer?.body;
  const begin = () => {
    remind.reset();
    setLeft([]);
    setOpen(true);
  };
  const maySend = recipients.length > 0 && (sent === undefined || sent.left > 0);
  return (
    <>
      <Button kind="main" onClick={begin}>
        {t('remind.open')}
      </Button>
      <Dialog
        wide
        open={open}
        title={t('remind.title')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t(sent ? 'remind.done' : 'steps.close')}</Button>
            {maySend && (
              <Button
                kind="main"
                pending={remind.pending}
                disabled={chosen.length === 0}
                onClick={() => void remind.run({ params: { roundId }, body: { jurorIds: chosen } })}
              >
                {t('remind.send', { count: chosen.length })}
              </Button>
            )}
          </>
        }
      >
        {remind.error !== null && <Unread error={remind.error} />}
        {sent !== undefined && <Outcome sent={sent} />}
        {(sent === undefined || sent.left > 0) && (
          <Loaded query={read} what={t('remind.title')}>
            {({ body }) => (
              <>
                {!body.isOpen && <Notice kind="info">{t('remind.closed')}</Notice>}
                {body.isOpen && body.recipients.length === 0 && (
                  <Notice kind="info">{t('remind.nobody')}</Notice>
                )}
                {body.recipients.length > 0 && (
                  <CheckboxGroup
                    id="remind-whom"
                    label={t('remind.whom')}
                    value={chosen}
                    onChange={ids =>
                      setLeft(body.recipients.map(({ jurorId }) => jurorId).filter(id => !ids.includes(id)))
                    }
                    {...(chosen.length === 0 ? { error: t('remind.choose') } : {})}
                    options={body.recipients.map(({ jurorId, jurorName, open: owed, notOpened }) => ({
                      value: jurorId,
                      label: t('remind.owes', { name: jurorName, open: owed, notOpened }),
                    }))}
                  />
                )}
                <Skipped skipped={body.skipped} />
                {body.recipients.length > 0 && <Letter preview={body} />}
              </>
            )}
          </Loaded>
        )}
      </Dialog>
    </>
  );
};
