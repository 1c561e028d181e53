import { useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { forgetDevice } from '#web/offline/forget-device.ts';
import { useSyncState } from '#web/offline/hooks.ts';
import { useKept } from '#web/offline/use-kept.ts';
import { useSession } from '#web/session/session.ts';
import { signOut } from '#web/session/sign-in.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';

/** What this device keeps, whether it was sent, and how to take it away. */
export const DevicePage = ({
  home,
  onForget,
}: {
  /** The page it is reached from. */
  readonly home: { readonly label: string; readonly href: string };
  /** Takes away what the face keeps beside. */
  readonly onForget?: () => void;
}) => {
  const session = useSession();
  const { waiting, conflicts, refused, syncNow } = useSyncState();
  const [asking, ask] = useState(false);
  const [busy, setBusy] = useState(false);
  const unsent = waiting + conflicts + refused;
  const pages = useKept().pages.count();
  const lost = [
    ...(unsent === 0 ? [] : [t('device.unsent', { count: unsent })]),
    ...(pages === 0 ? [] : [t('device.pages', { count: pages })]),
  ];
  const forget = async () => {
    if (session.kind === 'none') return;
    setBusy(true);
    onForget?.();
    await forgetDevice(session.session.person.id);
    await signOut();
  };
  return (
    <Page
      title={t('device.title')}
      lead={t('device.lead')}
      crumbs={[home, { label: t('device.title') }]}
      narrow
    >
      {lost.length === 0 ? (
        <Notice kind="good">
          <p>{t('device.all-sent')}</p>
        </Notice>
      ) : (
        <Notice kind="warn">
          {lost.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          {unsent > 0 && (
            <p>
              <Button onClick={syncNow}>{t('device.send-now')}</Button>
            </p>
          )}
        </Notice>
      )}
      <Row>
        <Button kind="danger" onClick={() => ask(true)}>
          {t('device.delete')}
        </Button>
      </Row>
      <ConfirmDialog
        title={t('device.delete')}
        open={asking}
        danger
        pending={busy}
        {...(lost.length === 0 ? {} : { confirmWord: t('device.word') })}
        consequences={[t('device.delete-here'), t('device.delete-server'), ...lost, t('device.delete-out')]}
        confirm={t('device.delete')}
        onConfirm={() => void forget()}
        onClose={() => ask(false)}
      />
    </Page>
  );
};
