/** How long the server remembers an idempotency key: a repetition within these days is answered with the first answer. */
export const idempotencyDays = 7;
