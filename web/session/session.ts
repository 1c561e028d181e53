import { useSyncExternalStore } from 'preact/compat';

export type Session = {
  readonly token: string;
  /** For renewing without asking the person; absent where the issuer gives none. */
  readonly refreshToken: string | null;
  /** Milliseconds since 1970, by this device's clock. */
  readonly expiresAt: number;
  readonly person: { readonly id: string; readonly name: string };
};

/** `expired`: the server no longer takes the token; what was typed is kept and the person asked to sign in again. */
export type SessionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'expired'; readonly session: Session };

const key = 'session';
const listeners = new Set<() => void>();

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' &&
  value !== null &&
  'token' in value &&
  'person' in value &&
  'expiresAt' in value;

const read = (): SessionState => {
  const kept = localStorage.getItem(key);
  if (kept === null) return { kind: 'none' };
  const session: unknown = JSON.parse(kept);
  if (!isSession(session)) return { kind: 'none' };
  return { kind: session.expiresAt > Date.now() ? 'signed-in' : 'expired', session };
};

let state: SessionState = read();

const change = (next: SessionState): void => {
  state = next;
  for (const listener of listeners) listener();
};

// Another tab signed in or out.
addEventListener('storage', event => {
  if (event.key === key || event.key === null) change(read());
});

export const sessionState = (): SessionState => state;

/** The token to send, or null when nobody is signed in. */
export const token = (): string | null => (state.kind === 'none' ? null : state.session.token);

export const beginSession = (session: Session): void => {
  localStorage.setItem(key, JSON.stringify(session));
  change({ kind: 'signed-in', session });
};

/** `expired` keeps who it was, so that the person's own drafts stay at hand; `signed-out` forgets. */
export const endSession = (why: 'expired' | 'signed-out'): void => {
  if (state.kind === 'none') return;
  if (why === 'signed-out') localStorage.removeItem(key);
  change(why === 'expired' ? { kind: 'expired', session: state.session } : { kind: 'none' });
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Who is signed in on this device; changes are drawn at once, also those of another tab. */
export const useSession = (): SessionState => useSyncExternalStore(subscribe, sessionState);
