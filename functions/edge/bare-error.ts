/** Errors whose message quotes a piece of what could not be read. */
const quoting: ReadonlySet<string> = new Set(['SyntaxError', 'URIError']);

const framesOf = (stack: string | undefined): readonly string[] =>
  (stack ?? '').split('\n').filter(line => /^\s+at /.test(line));

/**
 * What may be logged of an error: its name, message, frames and cause. What a library hangs on it stays out of the logs: the
 * item that stood in a write's way, an input that did not parse.
 */
export const bareError = (error: unknown): Error => {
  if (!(error instanceof Error)) return new Error('unknown');
  const { name, stack, cause } = error;
  const message = quoting.has(name) ? 'what was read is left out' : error.message;
  const bare = new Error(message, cause instanceof Error ? { cause: bareError(cause) } : {});
  bare.name = name;
  bare.stack = [`${name}: ${message}`, ...framesOf(stack)].join('\n');
  return bare;
};
