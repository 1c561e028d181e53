import './toast.css';
import { useEffect, useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { Icon } from './icon.tsx';

type Said = { readonly sentence: string; readonly shown: boolean; readonly count: number };

let tell: ((sentence: string, shown: boolean) => void) | undefined;

/** Speaks a sentence politely to screen readers; nothing is seen. */
export const announce = (sentence: string): void => tell?.(sentence, false);

/** Speaks a sentence and shows it at the bottom until it is closed or eight seconds have passed. */
export const toast = (sentence: string): void => tell?.(sentence, true);

const shownMs = 8000;

/** The one place on the page that speaks; the shell holds it. */
export const Announcer = () => {
  const [said, setSaid] = useState<Said>({ sentence: '', shown: false, count: 0 });
  const hide = () => setSaid(before => ({ ...before, shown: false }));
  useEffect(() => {
    const mine = (sentence: string, shown: boolean) =>
      setSaid(({ count }) => ({ sentence, shown, count: count + 1 }));
    tell = mine;
    return () => {
      // The page tree starts anew when another person signs in: the next one may be here already.
      if (tell === mine) tell = undefined;
    };
  }, []);
  useEffect(() => {
    if (!said.shown) return;
    const timer = setTimeout(hide, shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class={said.shown ? 'toast no-print' : 'sr-only'}>
      <div role="status" aria-live="polite">
        {/* A new key makes the same sentence heard again. */}
        <span key={said.count}>{said.sentence}</span>
      </div>
      {said.shown && (
        <button class="toast-close" type="button" aria-label={t('ui.close')} onClick={hide}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
};
