/** When things happen in the played round, UTC; people say them in Viet Nam's time, seven hours later. */
export const timeline = {
  opensAt: '2026-03-16T01:00:00.000Z',
  closesAt: '2026-04-17T10:00:00.000Z',
  screeningUntil: '2026-05-22T10:00:00.000Z',
  framesUntil: '2026-06-05T10:00:00.000Z',
  scoringUntil: '2026-06-19T10:00:00.000Z',
  councilUntil: '2026-07-03T10:00:00.000Z',
  decisionUntil: '2026-07-17T10:00:00.000Z',
} as const;

/** Mornings and afternoons on which people work, in order. */
export const moments = {
  filing: '2026-03-30T02:00:00.000Z',
  supplement: '2026-04-21T02:00:00.000Z',
  frames: '2026-05-04T02:00:00.000Z',
  scoring: '2026-05-11T02:00:00.000Z',
  council: '2026-06-10T02:00:00.000Z',
  decision: '2026-06-15T02:00:00.000Z',
  complaint: '2026-06-18T02:00:00.000Z',
  answer: '2026-06-24T02:00:00.000Z',
  secondDecision: '2026-06-29T02:00:00.000Z',
} as const satisfies Record<string, string>;

/** A second after the closing hour: too late. */
export const oneSecondLate = Date.parse(timeline.closesAt) + 1000;
