import type { Group } from '../support/group.ts';
import { describing, starting } from './executions.ts';
import { flow, handling } from './language.ts';
import { maps, tokens } from './tokens-and-maps.ts';

export const ofStepFunctions: readonly Group<undefined>[] = [
  ...[starting, describing, flow, handling],
  ...[tokens, maps],
];
