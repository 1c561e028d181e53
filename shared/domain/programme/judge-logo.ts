import { type ArrivedFinding, type ArrivedVerdict, judgeArrived } from '../file/judge-arrived.ts';
import { type Logo, logoKinds, maxLogoBytes } from './logo.ts';

/** It is printed about 25 mm wide: 240 pixels are 240 to the inch. */
export const leastLogoSide = 240;
/** A longer band would be a hair line in the room that certificates leave for it. */
export const longestLogoShape = 4;

type Found = Parameters<typeof judgeArrived>[1];

const shapeFindings = ({ width, height }: Found): readonly ArrivedFinding[] => {
  const sides = [width ?? 0, height ?? 0];
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  return [
    ...(short < leastLogoSide ? ['logo.too-small'] : []),
    ...(long > longestLogoShape * short ? ['logo.too-long'] : []),
  ].map(code => ({ code, severity: 'error' }));
};

/** Holds an uploaded logo against what was announced, and against what a certificate can print. */
export const judgeLogo = (
  { kind, declaredBytes: bytes, declaredSha256: sha256 }: Logo,
  found: Found,
  contentFindings: readonly ArrivedFinding[],
): ArrivedVerdict =>
  judgeArrived({ kinds: logoKinds, maxBytes: maxLogoBytes, declared: { kind, bytes, sha256 } }, found, [
    ...contentFindings,
    ...shapeFindings(found),
  ]);
