import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './log.ts';

/** The runtime's own log, one JSON object per line, in `runtime.log` beside the data. */
export const openLogFile = (folder: string): Log => {
  mkdirSync(folder, { recursive: true });
  const stream = createWriteStream(join(folder, 'runtime.log'), { flags: 'a' });
  return (event, details = {}) => {
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...details })}\n`);
  };
};
