import type { Ask } from './ask.ts';

/** Refused: no statement allows it. */
export class AccessDeniedError extends Error {
  override readonly name = 'AccessDeniedException';
}

/** Lets the calls of an access key in, or throws `AccessDeniedError`. */
export type Admit = (accessKey: string | undefined, asks: readonly Ask[]) => void;

/** Everyone may do everything: without enforcement, and a service by itself. */
export const admitAll: Admit = () => undefined;
