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

/** What is kept, or undefined where it is no JSON: then nobody is signed in, and the page is drawn all the same. */
const parsed = (kept: string): unknown => {
  try {
    return JSON.parse(kept);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const read = (): SessionState => {
  const kept = localStorage.getItem(key);
  const session = kept === null ? undefined : parsed(kept);
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

// A page that the way back shows as it was left: somebody may have signed out since.
addEventListener('pageshow', event => {
  if (event.persisted) change(read());
});

export const sessionState = (): SessionState => state;

/** Who works on this device now, also while their session has ended; null when nobody is signed in. */
export const personId = (): string | null => (state.kind === 'none' ? null : state.session.person.id);

/** The token to send, or null when nobody is signed in. */
export const token = (): string | null => (state.kind === 'none' ? null : state.session.token);

export const beginSession = (session: Session): void => {
  localStorage.setItem(key, JSON.stringify(session));
  change({ kind: 'signed-in', session });
};

/** The server does not take this token; a newer one, of a sign-in or renewal meanwhile, stays good. */
export const refuseToken = (refused: string | null): void => {
  if (refused === token()) endSession('expired');
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
