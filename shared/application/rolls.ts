/**
 * Lists on which decisions rest: whole, strongly consistent, of records that never leave them. What first writes a record enters it
 * on its roll. For few records each; what is read by the page is a view (`views.ts`).
 */
export type Rolls = {
  /** Who works for an authority, not who is appointed to its rounds; those whose appointment ended among them. */
  'people-of-authority': { kind: 'membership'; of: { level: string; locality: string } };
  /** Who is appointed to a round, those whose appointment ended among them. */
  'people-of-round': { kind: 'membership'; of: { roundId: string } };
};
