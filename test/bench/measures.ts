import { measureBundleSizes } from './bundle-sizes.ts';
import { measureCertificates } from './certificates.ts';
import { measureColdStarts } from './cold-start.ts';
import { measureCommandCosts } from './command-costs.ts';
import { measureGrowth } from './growth.ts';
import type { Measure } from './line.ts';
import { measurePlayCost } from './play-cost.ts';
import { measureRanking } from './ranking.ts';
import { measureReadingCosts } from './reading-costs.ts';
import { measureTransitions } from './transitions.ts';
import { measureVerification } from './verification.ts';
import { measureWholeStack } from './whole-stack.ts';

/** Everything that the bench measures, in the order of its lines. */
export const measures: readonly Measure[] = [
  { name: 'bundles', measure: measureBundleSizes },
  { name: 'cold', measure: measureColdStarts },
  { name: 'commands', measure: measureCommandCosts },
  { name: 'readings', measure: measureReadingCosts },
  { name: 'ranking', measure: measureRanking },
  { name: 'growth', measure: measureGrowth },
  { name: 'transitions', measure: measureTransitions },
  { name: 'stack', measure: measureWholeStack },
  { name: 'play', measure: measurePlayCost },
  { name: 'certificates', measure: measureCertificates },
  { name: 'verification', measure: measureVerification },
];
