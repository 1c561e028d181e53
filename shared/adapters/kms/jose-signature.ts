const half = 32;

/** An integer of DER (signed, without leading zeros) as 32 bytes. */
const fixed = (integer: Buffer): Buffer => {
  const bytes = integer.length > half ? integer.subarray(integer.length - half) : integer;
  return Buffer.concat([Buffer.alloc(half - bytes.length), bytes]);
};

/** `SEQUENCE { r, s }` as KMS writes a P-256 signature, in the form r‖s that JWS asks for (RFC 7518, section 3.4). */
export const joseSignature = (der: Uint8Array): Buffer => {
  const bytes = Buffer.from(der);
  const rLength = bytes[3] ?? 0;
  const sLength = bytes[5 + rLength] ?? 0;
  const s = 6 + rLength;
  if (bytes[0] !== 0x30 || bytes[2] !== 0x02 || bytes[s - 2] !== 0x02 || bytes.length !== s + sLength)
    throw new Error('not a P-256 signature in DER');
  return Buffer.concat([fixed(bytes.subarray(4, 4 + rLength)), fixed(bytes.subarray(s))]);
};
