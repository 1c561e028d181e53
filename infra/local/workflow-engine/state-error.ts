import { bytesOf, LIMITS } from './limits.ts';

/** An error of the workflow itself: Retry and Catch of the state see it; anything else thrown is a defect of the engine. */
export class StateError extends Error {
  readonly error: string;
  readonly causeText: string;

  constructor(error: string, causeText: string) {
    super(`${error}: ${causeText}`);
    this.name = 'StateError';
    this.error = error.slice(0, LIMITS.errorChars);
    this.causeText = causeText.slice(0, LIMITS.causeChars);
  }
}

/** Errors that the wildcards States.ALL and States.TaskFailed do not match (Developer Guide, "Error names"). */
const terminal: ReadonlySet<string> = new Set(['States.DataLimitExceeded', 'States.Runtime']);

/** Whether one `ErrorEquals` list matches an error name; States.Timeout also covers a missed heartbeat. */
export const errorMatches = (names: readonly string[], error: string): boolean =>
  names.some(
    name =>
      name === error ||
      (name === 'States.ALL' && !terminal.has(error)) ||
      (name === 'States.TaskFailed' && error !== 'States.Timeout' && !terminal.has(error)) ||
      (name === 'States.Timeout' && error === 'States.HeartbeatTimeout'),
  );

/** JSON text of a value that enters or leaves a state. @throws StateError States.DataLimitExceeded above 262,144 bytes */
export const boundedJson = (value: unknown, what: string): string => {
  const json = JSON.stringify(value ?? null);
  const bytes = bytesOf(json);
  if (bytes > LIMITS.payloadBytes) {
    throw new StateError(
      'States.DataLimitExceeded',
      `${what} has ${bytes} bytes, more than the ${LIMITS.payloadBytes} allowed`,
    );
  }
  return json;
};
