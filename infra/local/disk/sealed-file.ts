import { createHash } from 'node:crypto';
import { DamagedFileError } from './damaged-file.ts';

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');
const sealPattern = /^([\s\S]*)sha256 ([0-9a-f]{64})\n$/;

/** A text with a last line that vouches for all before it. */
export const sealed = (content: string): string => {
  const whole = content.endsWith('\n') ? content : `${content}\n`;
  return `${whole}sha256 ${hashOf(whole)}\n`;
};

/**
 * What `sealed` was given. `read` must refuse what is cut off: a text without its seal is one of before there were seals, or has
 * lost that line alone. Throws, naming the file, where the text is not the one that was written.
 */
export const unsealed = <T>(file: string, text: string, read: (content: string) => T): T => {
  const [, content, seal] = sealPattern.exec(text) ?? [];
  if (content !== undefined && hashOf(content) !== seal)
    throw new DamagedFileError(file, 'its bytes are not those of its hash');
  try {
    return read(content ?? text);
  } catch (cause) {
    throw new DamagedFileError(file, 'it cannot be read', cause);
  }
};
