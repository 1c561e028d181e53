import type { Group } from '../support/group.ts';
import { keys } from './keys.ts';
import { mail, textMessages } from './messages.ts';
import type { Services } from './open-services.ts';
import { schedules } from './schedules.ts';

export const ofServices: readonly Group<Services>[] = [keys, schedules, mail, textMessages];
