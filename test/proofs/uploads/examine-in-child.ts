import { readFileSync, writeFileSync } from 'node:fs';
import type { S3Event } from 'aws-lambda';

/**
 * The examining function as a process of its own, so that its memory can be told from a test's. It is told where everything is by
 * its environment, as on AWS, gets S3's own events, and answers each with the memory that it took beyond what it held before.
 */
const { handler } = await import('#functions/attachment-arrived/index.ts');

/** From /proc (proc_pid_status(5)), in bytes. */
const memory = (name: 'VmHWM' | 'VmRSS'): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;

const examine = async (event: S3Event) => {
  // Makes the peak that is remembered the present one (proc_pid_clear_refs(5)).
  writeFileSync('/proc/self/clear_refs', '5');
  const before = memory('VmRSS');
  const failed = await handler(event).then(
    () => undefined,
    error => String(error?.stack ?? error),
  );
  return { grown: memory('VmHWM') - before, held: memory('VmRSS'), failed };
};

process.on('message', (event: S3Event) => {
  examine(event).then(said => process.send?.(said));
});
process.send?.({ grown: 0, held: memory('VmRSS') });
