import { criteriaOf } from '#shared/domain/judging/criteria-sets.ts';
import { parts } from './cast.ts';
import type { Scale } from './scale.ts';

/** Points are planned in half points, the step of the round's rules. */
export const stepHundredths = 50;
const bestMean = 9200;
const lowestPassing = 7150;
const bestFailing = 6700;
const failingGap = 150;
/** By how much one juror stays under the others at the troubled entry, in half points: eight points. */
const deviance = 16;

/** One line of an agreed score frame. */
export type Line = { readonly code: string; readonly criterion: string; readonly max: number };
/** Points by line, hundredths. */
export type PlannedSheet = Readonly<Record<string, number>>;

/** The products meant to be eligible, best first: a tie lies across the quota line, some stay under the mark. */
export const plannedOrder = (scale: Scale): readonly number[] => {
  const alike = [parts.alike, scale.establishments] as const;
  const cast: readonly number[] = [...alike, parts.assisted, parts.troubled, scale.elsewhere];
  const others = Array.from({ length: scale.products }, (_, index) => index).filter(
    index => !cast.includes(index),
  );
  const below = others.slice(others.length - scale.below);
  // A shuffle that anyone can repeat: by a multiple of the index.
  const passing = others
    .slice(0, others.length - scale.below)
    .sort((a, b) => ((a * 37) % 101) - ((b * 37) % 101) || a - b);
  const clear = [...alike, ...passing];
  const line = scale.quota - 1;
  return [...clear.slice(0, line), parts.assisted, parts.troubled, ...clear.slice(line), ...below];
};

/**
 * The mean an entry is planned for. In a large round neighbours may come out alike, since half points part no more of them;
 * those at the line are kept a step clear of all others, so that there the tie is of the two who are meant.
 */
const targetOf = (position: number, scale: Scale, jurors: number): number => {
  const passing = plannedOrder(scale).length - scale.below;
  const clear = Math.ceil(stepHundredths / jurors);
  const gap = Math.min(100, Math.floor((bestMean - lowestPassing - 2 * clear) / passing));
  if (position >= passing) return bestFailing - (position - passing) * failingGap;
  const { quota } = scale;
  // The two at the line are planned for one place.
  const place = position > quota - 1 ? position - 1 : position;
  const steps = position < quota - 1 ? 0 : position <= quota ? 1 : 2;
  return bestMean - place * gap - steps * clear;
};

/** Half points per juror: the mean as near the target as the step allows, jurors a point apart in pairs. */
const totalsOf = (target: number, jurors: number, seed: number): readonly number[] => {
  const sum = Math.round((target * jurors) / stepHundredths);
  const base = Math.floor(sum / jurors);
  return Array.from({ length: jurors }, (_, index) => {
    const pair = Math.floor(index / 2);
    const paired = pair * 2 + 1 < jurors;
    const sway = paired ? (1 + ((seed + pair) % 2)) * (index % 2 === 0 ? 1 : -1) : 0;
    return base + (index < sum - base * jurors ? 1 : 0) + sway;
  });
};

/** Half points per criterion, in the proportions of the legal maxima. */
const byCriterion = (total: number): Readonly<Record<string, number>> => {
  const small = Math.round(total / 10);
  const rest = total - 2 * small;
  return { C1: Math.ceil(rest / 2), C2: Math.floor(rest / 2), C3: small, C4: small };
};

/** The criterion's half points over its lines, each as full as the next. */
const overLines = (points: number, lines: readonly Line[]): readonly (readonly [string, number])[] => {
  let left = points;
  return lines.map(({ code, max }, index) => {
    const share = Math.min(max / stepHundredths, Math.ceil(left / (lines.length - index)));
    left -= share;
    return [code, share * stepHundredths] as const;
  });
};

/**
 * What each of `jurors` people gives one entry. `position` is the entry's place in `plannedOrder`; the sheets of the two
 * tied entries sum alike in every criterion, though one juror stays far under the others at the troubled one.
 */
export const planSheets = (
  position: number,
  scale: Scale,
  jurors: number,
  lines: readonly Line[],
): readonly PlannedSheet[] => {
  const atLine = position === scale.quota - 1 || position === scale.quota;
  const totals = totalsOf(targetOf(position, scale, jurors), jurors, atLine ? scale.quota : position);
  const isTroubled = plannedOrder(scale)[position] === parts.troubled;
  return totals.map((total, juror) => {
    const points = byCriterion(total);
    const others = jurors - 1;
    const shift = !isTroubled
      ? 0
      : juror === 0
        ? -deviance
        : Math.floor(deviance / others) + (juror <= deviance % others ? 1 : 0);
    return Object.fromEntries(
      criteriaOf('tt26-2014-phuluc4').flatMap(({ code }) =>
        overLines(
          (points[code] ?? 0) + (code === 'C1' ? shift : 0),
          lines.filter(({ criterion }) => criterion === code),
        ),
      ),
    );
  });
};

export const totalOf = (sheet: PlannedSheet): number =>
  Object.values(sheet).reduce((sum, points) => sum + points, 0);
