import { webcrypto } from 'node:crypto';
import { fromBER } from 'asn1js';
import { type Certificate, ContentInfo, CryptoEngine, IssuerAndSerialNumber, SignedData } from 'pkijs';
import type { ReadSignatures } from '#shared/application/ports.ts';
import type { FoundSignature } from '#shared/domain/output/signed-paper.ts';
import { isRewritten } from './is-rewritten.ts';

const commonName = '2.5.4.3';
const signingTime = '1.2.840.113549.1.9.5';
const engine = new CryptoEngine({ name: 'node', crypto: webcrypto as never });
const mostSignatures = 20;

type Name = Certificate['subject'];

const nameOf = ({ typesAndValues }: Name): string => {
  const own = typesAndValues.filter(({ type }) => type === commonName);
  return (own.length > 0 ? own : typesAndValues)
    .map(({ value }) => String(value.valueBlock.value))
    .join(', ')
    .normalize('NFC')
    .slice(0, 300);
};

const hexOf = (bytes: ArrayBuffer): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^00(?=.)/, '');

const signerOf = ({ signerInfos, certificates = [] }: SignedData) => {
  const { sid } = signerInfos[0] ?? {};
  if (!(sid instanceof IssuerAndSerialNumber)) return undefined;
  return certificates.find(
    (certificate): certificate is Certificate =>
      'serialNumber' in certificate && certificate.serialNumber.isEqual(sid.serialNumber),
  );
};

const timeOf = ({ signerInfos }: SignedData): string | null => {
  const attributes = signerInfos[0]?.signedAttrs?.attributes ?? [];
  const [time] = attributes.find(({ type }) => type === signingTime)?.values ?? [];
  return time !== undefined && 'toDate' in time ? (time.toDate() as Date).toISOString() : null;
};

/** What is signed is true of what lies around it: the digest and the signature over it, by the certificate it brings along. */
const isIntact = async (signed: SignedData, content: Uint8Array): Promise<boolean> => {
  try {
    return await signed.verify(
      { signer: 0, data: new Uint8Array(content).buffer, checkChain: false },
      engine,
    );
  } catch {
    // An algorithm we do not know, or bytes that are no signature: not shown to be intact.
    return false;
  }
};

const readOne = async (
  bytes: Uint8Array,
  [start, length, after, rest]: readonly number[],
): Promise<FoundSignature | undefined> => {
  if (start === undefined || length === undefined || after === undefined || rest === undefined)
    return undefined;
  const hex = Buffer.from(bytes.subarray(start + length, after)).toString('latin1');
  const [, digits = ''] = /^<([0-9A-Fa-f\s]+)>$/.exec(hex) ?? [];
  const parsed = fromBER(Buffer.from(digits.replace(/\s/g, ''), 'hex'));
  if (parsed.offset === -1) return undefined;
  try {
    const signed = new SignedData({ schema: new ContentInfo({ schema: parsed.result }).content });
    const certificate = signerOf(signed);
    if (certificate === undefined) return undefined;
    const content = Buffer.concat([
      bytes.subarray(start, start + length),
      bytes.subarray(after, after + rest),
    ]);
    return {
      signer: nameOf(certificate.subject),
      issuer: nameOf(certificate.issuer),
      serial: hexOf(certificate.serialNumber.valueBlock.valueHexView.slice().buffer),
      signedAt: timeOf(signed),
      whole: start === 0 && after + rest === bytes.length,
      intact: await isIntact(signed, content),
    };
  } catch {
    // Not a signature that can be read: it counts as none.
    return undefined;
  }
};

/** The digital signatures of a PDF (CMS, detached), in the order in which they stand in it. */
export const readSignatures: ReadSignatures = async (bytes, madeBytes) => {
  const text = Buffer.from(bytes).toString('latin1');
  const ranges = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)];
  const found: FoundSignature[] = [];
  for (const [, ...range] of ranges.slice(0, mostSignatures)) {
    const signature = await readOne(bytes, range.map(Number));
    if (signature !== undefined) found.push(signature);
  }
  return { signatures: found, rewritten: isRewritten(bytes, madeBytes) };
};
