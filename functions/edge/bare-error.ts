import { TaskRefusedError } from '#shared/application/task.ts';
import { InvalidCursorError } from '#shared/kernel/cursor.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';

/** Errors of our own whose messages are constants or dotted codes; any other message may quote an item, a recipient or an input. */
const ours = [UnavailableError, InvalidCursorError, TaskRefusedError] as const;

const isName = (text: string): boolean => /^[A-Z]\w{0,99}$/.test(text);
/** As Node and the system name what went wrong: ECONNRESET, ERR_INVALID_ARG_TYPE. */
const systemCode = (error: Error): string | undefined => {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^E[A-Z]{2}[A-Z_]{0,50}$/.test(code) ? code : undefined;
};

/** Where it came from; a message of several lines stands before the frames and may look like one. */
const framesOf = ({ stack = '', message }: Error): readonly string[] => {
  const at = message === '' ? -1 : stack.indexOf(message);
  const after = at < 0 ? stack : stack.slice(at + message.length);
  return after.split('\n').filter(line => /^\s+at /.test(line));
};

/**
 * What may be written down of an error: its kind, the system's code, where it came from, and the same of its cause. Its message and
 * what a library hangs on it are left out: they quote the item that stood in a write's way, a recipient, an input that did not parse.
 */
export const bareError = (error: unknown): Error => {
  if (!(error instanceof Error)) return new Error('unknown');
  const { cause } = error;
  const name = isName(error.name) ? error.name : 'Error';
  const message = ours.some(known => error instanceof known)
    ? error.message
    : (systemCode(error) ?? 'what it says is left out');
  const bare = new Error(message, cause instanceof Error ? { cause: bareError(cause) } : {});
  bare.name = name;
  bare.stack = [`${name}: ${message}`, ...framesOf(error)].join('\n');
  return bare;
};
