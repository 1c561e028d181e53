import { crc32 } from 'node:zlib';

/** A running digest; `digest` gives the big-endian bytes that S3 base64-encodes. */
export type RunningDigest = { update: (chunk: Uint8Array) => unknown; digest: () => Buffer };

const uint32Bytes = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

/** CRC-32 (ISO-HDLC), Node's own. */
export const runningCrc32 = (): RunningDigest => {
  let value = 0;
  return {
    update: chunk => {
      value = crc32(chunk, value);
    },
    digest: () => uint32Bytes(value),
  };
};

const crc32cTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value;
});

/** CRC-32C (Castagnoli), reflected polynomial 0x82F63B78. */
export const runningCrc32c = (): RunningDigest => {
  let value = 0xffffffff;
  return {
    update: chunk => {
      for (const byte of chunk) value = (crc32cTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    },
    digest: () => uint32Bytes(value ^ 0xffffffff),
  };
};

/** The reflected polynomial of CRC-64/NVME, 0x9A6C9329AC4BC9B5, as two halves: 64-bit BigInt steps are ~50 times slower. */
const crc64High = new Uint32Array(256);
const crc64Low = new Uint32Array(256);
for (let index = 0; index < 256; index += 1) {
  let high = 0;
  let low = index;
  for (let bit = 0; bit < 8; bit += 1) {
    const carry = low & 1;
    low = (low >>> 1) | (high << 31);
    high >>>= 1;
    if (carry) {
      high ^= 0x9a6c9329;
      low ^= 0xac4bc9b5;
    }
  }
  crc64High[index] = high;
  crc64Low[index] = low;
}

/** CRC-64/NVME, S3's default checksum for whole objects. */
export const runningCrc64Nvme = (): RunningDigest => {
  let high = 0xffffffff;
  let low = 0xffffffff;
  return {
    update: chunk => {
      for (const byte of chunk) {
        const index = (low ^ byte) & 0xff;
        low = ((low >>> 8) | (high << 24)) ^ (crc64Low[index] ?? 0);
        high = (high >>> 8) ^ (crc64High[index] ?? 0);
      }
    },
    digest: () => Buffer.concat([uint32Bytes(high ^ 0xffffffff), uint32Bytes(low ^ 0xffffffff)]),
  };
};
