import { councilSessionSchema } from '#shared/domain/council/council.ts';

/** A session as council, officials, signer and auditors see it. */
export const councilSessionView = councilSessionSchema;
