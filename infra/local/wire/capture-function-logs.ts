import type { Log } from './log.ts';

/**
 * On Lambda a function's standard streams are its log. Here all functions share this process, so their lines (JSON objects)
 * go to the runtime's log and only what is meant for the person at the terminal is printed. Answers how many bytes they were.
 */
export const captureFunctionLogs = (log: Log): (() => number) => {
  let bytes = 0;
  for (const stream of [process.stdout, process.stderr]) {
    const print = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: never[]): boolean => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      if (!text.startsWith('{"')) return print(chunk, ...rest);
      for (const line of text.split('\n')) if (line !== '') log('function', { line });
      bytes += Buffer.byteLength(text);
      return true;
    };
  }
  return () => bytes;
};
