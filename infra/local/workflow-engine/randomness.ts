import type { StepContext } from './states/context.ts';

/** Random bytes as an argument, so that a test can make them repeatable. */
export type Entropy = (bytes: number) => Uint8Array;

/** Tokens (256 bit, not guessable), version-4 UUIDs and fractions from one source of random bytes. */
export const randomnessFrom = (entropy: Entropy): StepContext['random'] => ({
  token: () => Buffer.from(entropy(32)).toString('base64url'),
  id: () => {
    const bytes = Buffer.from(entropy(16));
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  },
  fraction: () => Buffer.from(entropy(4)).readUInt32BE() / 2 ** 32,
});
