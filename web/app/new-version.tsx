import { useEffect, useState } from 'preact/hooks';
import { t } from './text.ts';

/** Registers the service worker and says when a newer site is ready; the person chooses when, since a form may be open. */
export const NewVersion = () => {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
    navigator.serviceWorker
      .register('/sw.js')
      .then(registration => {
        const tell = () => registration.waiting !== null && setWaiting(registration.waiting);
        tell();
        registration.addEventListener('updatefound', () =>
          registration.installing?.addEventListener('statechange', () => {
            if (navigator.serviceWorker.controller !== null) tell();
          }),
        );
      })
      .catch(error => console.warn('the site is not kept on this device', error));
  }, []);
  if (waiting === null) return null;
  const reload = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  };
  return (
    <div class="shell-bar" role="status">
      <p>{t('shell.new-version')}</p>
      <button type="button" class="button" onClick={reload}>
        {t('shell.reload')}
      </button>
    </div>
  );
};
