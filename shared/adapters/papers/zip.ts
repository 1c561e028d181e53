import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Render } from '#shared/application/ports.ts';

/** A path inside an archive: no drive, no climbing, no empty step. */
const safePath = (name: string): string =>
  name
    .split('/')
    .map(step => step.replace(/[\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+$/, '_'))
    .filter(step => step !== '')
    .join('/');

/**
 * Writes a ZIP while its entries come: the next is taken when the one before has been read, so that one entry is held at a
 * time. Entries bear the instant of the facts.
 */
export const archive: Render['archive'] = async function* (entries, { at }) {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const feed = async () => {
    for await (const { name, bytes } of entries) {
      zip.addBuffer(Buffer.from(bytes), safePath(name), { mtime: new Date(at) });
      await drained(output);
    }
    zip.end();
  };
  const fed = feed().catch(error => output.destroy(error));
  for await (const chunk of output) yield chunk as Uint8Array;
  await fed;
};

/** Once what was written so far has been read by whoever takes the archive. */
const drained = async (output: Readable): Promise<void> => {
  while (output.readableLength > output.readableHighWaterMark)
    await new Promise(resolve => setImmediate(resolve));
};
