import { useEffect } from 'preact/hooks';
import { sessionState } from '#web/session/session.ts';

const key = 'producer-focus';
type Kept = { readonly path: string; readonly id: string };

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'path' in value && 'id' in value;

/** After signing in again the person is back in the field where the session ended. */
export const useKeptFocus = (page: string): void => {
  useEffect(() => {
    let last = '';
    const note = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('form') !== null)
        last = event.target.id;
    };
    const keep = () => {
      if (last !== '' && sessionState().kind === 'expired')
        sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, id: last }));
    };
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (isKept(kept) && kept.path === location.pathname && sessionState().kind === 'signed-in') {
      sessionStorage.removeItem(key);
      requestAnimationFrame(() => {
        const field = document.getElementById(kept.id);
        field?.focus();
        field?.scrollIntoView({ block: 'center' });
      });
    }
    addEventListener('focusin', note);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('focusin', note);
      removeEventListener('pagehide', keep);
    };
  }, [page]);
};
