import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { previewJurorRemindersContract } from '#shared/contracts/judging/preview-juror-reminders.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { mailOf, mailPlaces } from '#shared/text/mails/index.ts';
import type { Query } from '../command.ts';
import { findReminders, reminderParams } from './find-reminders.ts';

type Contract = typeof previewJurorRemindersContract;

/** Whom a reminder would reach and how it reads; addresses stay with those who appoint. */
export const previewJurorReminders: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findReminders(world, ask);
  if (!found.ok) return found;
  const isOpen = found.value.isOpen.ok;
  const { told, skipped } = isOpen ? found.value : { told: [], skipped: [] };
  const round = found.value.round.body;
  const { scoringUntil: until } = round.timeline;
  const [first] = told;
  const said = first === undefined ? {} : reminderParams(round, first);
  return ok({
    body: {
      ...{
        isOpen,
        until,
        untilLocal: formatInstant(millis(until)),
        recipients: [...told],
        skipped: [...skipped],
      },
      ...mailOf('juror-reminder', { ...said, ...mailPlaces(world.site(), '…') }),
    },
  });
};
