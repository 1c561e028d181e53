import { useEffect } from 'preact/hooks';
import { useSession } from './session.ts';
import { renewSession } from './sign-in.ts';

const before = 300_000;

/** Renews the session some minutes before it ends, so that a day's work is not broken off. */
export const useRenewal = (): void => {
  const state = useSession();
  const session = state.kind === 'none' ? null : state.session;
  useEffect(() => {
    if (session === null || session.refreshToken === null) return;
    const wait = Math.max(0, session.expiresAt - before - Date.now());
    const timer = setTimeout(() => {
      renewSession().catch(error => console.warn('the session could not be renewed', error));
    }, wait);
    return () => clearTimeout(timer);
  }, [session]);
};
