import { randomBytes, randomUUID } from 'node:crypto';

/** Where this store's randomness enters: nothing else in the folder asks for it. */
export const newVersionId = (): string => randomBytes(24).toString('base64url');

/** Upload ids are bearer secrets of a kind (whoever signs may continue), hence 256 bits. */
export const newUploadId = (): string => randomBytes(32).toString('base64url');

export const newBodyName = (): string => randomUUID();

export const newRequestId = (): string => randomBytes(8).toString('hex').toUpperCase();
