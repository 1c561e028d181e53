import { type ReminderName, reminderNames, reminders } from '#shared/domain/message/reminders.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { World } from '../ports.ts';
import { type Duty, dueOnDay, type FindDuties } from './duty.ts';
import {
  findComplaintDuties,
  findCouncilDuties,
  findDecisionDuties,
  findScreeningDuties,
  findSheetDuties,
} from './find-office-duties.ts';
import { findDraftDuties, findSupplementDuties } from './find-producer-duties.ts';

const finders: Readonly<Record<ReminderName, FindDuties>> = {
  'draft-open': findDraftDuties,
  'supplement-open': findSupplementDuties,
  'screening-open': findScreeningDuties,
  'sheets-open': findSheetDuties,
  'council-open': findCouncilDuties,
  'decision-open': findDecisionDuties,
  'complaint-open': findComplaintDuties,
};

/** What is still to be done of one kind, whatever the day. */
export const findOpen = (
  world: World,
  round: Round,
  name: ReminderName,
  now: number,
): Promise<readonly Duty[]> =>
  reminders[name].while === round.state
    ? finders[name](world, round, deadline => now < deadline, now)
    : Promise.resolve([]);

/** All that people of a round are reminded of today. */
export const findDuties = async (world: World, round: Round, now: number): Promise<readonly Duty[]> => {
  const found: Duty[] = [];
  for (const name of reminderNames)
    if (reminders[name].while === round.state)
      found.push(...(await finders[name](world, round, dueOnDay(name, now), now)));
  return found;
};
