import './toast.css';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { announce } from './announcer.tsx';
import { Icon } from './icon.tsx';
import { useOnline } from './use-online.ts';

/** A banner while the device has no line; its return is spoken. */
export const LineState = () => {
  const online = useOnline();
  const before = useRef(online);
  useEffect(() => {
    if (online && !before.current) announce(t('ui.onlineAgain'));
    before.current = online;
  }, [online]);
  return (
    <div role="status" class="no-print">
      {!online && (
        <p class="line-banner">
          <Icon name="noLine" />
          <span>{t('ui.offlineBanner')}</span>
        </p>
      )}
    </div>
  );
};
