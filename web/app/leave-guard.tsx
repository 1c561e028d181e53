import { useEffect, useState } from 'preact/hooks';
import { navigate } from 'wouter/use-browser-location';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { t } from './text.ts';
import { hasUnsentWords, watchWords, wordsArrived } from './unsent-words.ts';

/** Where a press on a link would lead within this tab, when that is another page of the site. */
const wayOut = (event: MouseEvent): string | null => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target === '_blank' || link.hasAttribute('download')) return null;
  const { origin, pathname, search, hash } = new URL(link.href, location.href);
  return origin === location.origin && pathname !== location.pathname ? `${pathname}${search}${hash}` : null;
};

/** Where forms are kept by the open page alone: whoever would leave something written and not sent is asked first. */
export const LeaveGuard = () => {
  const [way, setWay] = useState<string | null>(null);
  useEffect(watchWords, []);
  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const to = wayOut(event);
      if (to === null || !hasUnsentWords()) return;
      event.preventDefault();
      event.stopPropagation();
      setWay(to);
    };
    // Before the link itself hears of it.
    document.addEventListener('click', ask, { capture: true });
    return () => document.removeEventListener('click', ask, { capture: true });
  }, []);
  const leave = () => {
    setWay(null);
    wordsArrived();
    if (way !== null) navigate(way);
  };
  return (
    <ConfirmDialog
      title={t('shell.leave-title')}
      open={way !== null}
      consequences={[t('shell.leave-lost')]}
      confirm={t('shell.leave-yes')}
      danger
      onConfirm={leave}
      onClose={() => setWay(null)}
    />
  );
};
