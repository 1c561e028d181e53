import type { Group } from '../support/group.ts';
import { forms } from './forms.ts';
import { keys } from './keys.ts';
import { listing, versions } from './listing.ts';
import type { Objects } from './open-store.ts';
import { answers, conditionalReads, ranges } from './reading.ts';
import { conditionalWrites, integrity, tagging } from './writing.ts';

export const ofS3: readonly Group<Objects>[] = [
  ...[keys, ranges, conditionalReads, answers, conditionalWrites],
  ...[integrity, tagging, listing, versions, forms],
];
