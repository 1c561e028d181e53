import type { ScanVerdict } from '#shared/domain/file/scan-verdict.ts';

/**
 * The test file that every scanner reports (European Institute for Computer Anti-Virus Research), put together here
 * so that this source is not reported itself.
 */
const testSignature = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}',
  '$EICAR-STANDARD-',
  'ANTIVIRUS-TEST-FILE!',
  '$H+H*',
].join('');

/**
 * The scanner of a local installation: it knows the test signature and nothing else. Structure checks do the rest;
 * on AWS the verdict comes from GuardDuty.
 */
export async function scanSignatures(bytes: Uint8Array): Promise<ScanVerdict> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.includes(testSignature, 0, 'latin1') ? 'infected' : 'clean';
}
