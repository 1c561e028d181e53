import { readSignatures } from '#shared/adapters/papers/read-signatures.ts';

/** The reader of digital signatures, for signed papers that come back. */
export const signaturesPart = () => readSignatures;
