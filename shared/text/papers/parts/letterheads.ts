import type { Day } from '#shared/domain/calendar/day.ts';
import type { Letterhead } from '../paper.ts';
import { fullName, shortOf } from './bodies.ts';
import { placeAndDay } from './dates.ts';
import { authorityOf, councilOf, type RoundFacts } from './round-facts.ts';

type Numbered = {
  /** `TB`, `QĐ`, `TTr`…; null for a paper without a number. */
  readonly kind: string | null;
  /** Empty until the office has given one. */
  readonly number?: string;
  readonly day: Day | null;
};

const upper = (text: string): string => text.toLocaleUpperCase('vi');

const head = (
  round: RoundFacts,
  from: { readonly above: string | null; readonly issuer: string; readonly short: string },
  { kind, number = '', day }: Numbered,
): Letterhead => ({
  above: from.above === null ? null : upper(from.above),
  issuer: upper(from.issuer),
  number: kind === null ? null : number,
  symbol: kind === null ? null : `${kind}-${from.short}`,
  placeAndDay: placeAndDay(round.place, day),
});

/** From the authority itself. */
export const fromAuthority = (round: RoundFacts, numbered: Numbered): Letterhead =>
  head(round, { above: null, issuer: authorityOf(round), short: shortOf(round.authorityName) }, numbered);

/** From the body that runs the round, below its authority. */
export const fromStandingBody = (round: RoundFacts, numbered: Numbered): Letterhead =>
  head(
    round,
    {
      above: authorityOf(round),
      issuer: fullName(round.standingBody),
      short: shortOf(round.standingBody),
    },
    numbered,
  );

/** From the council, below its authority. */
export const fromCouncil = (round: RoundFacts, numbered: Numbered): Letterhead =>
  head(round, { above: authorityOf(round), issuer: councilOf(round), short: 'HĐBC' }, numbered);
