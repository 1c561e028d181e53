import { councilSessionSchema } from '#shared/domain/council/council.ts';

/** A session as council, officials, signer and auditors see it. */
export const councilSessionView = councilSessionSchema;

/** One item with its ballots and outcome: what a vote answers. */
export const councilItemView = councilSessionSchema.shape.items.element;
