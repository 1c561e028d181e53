import { millis } from '#shared/kernel/instant.ts';
import type { Membership } from '../access/membership.ts';
import { dayOf } from '../calendar/instant.ts';
import type { Sheet } from './judging.ts';
import { isOpen } from './score-sheet.ts';

/** How much a juror still owes: sheets not locked, and those of them that were never begun. */
type Owed = {
  readonly jurorId: string;
  readonly jurorName: string;
  readonly open: number;
  readonly notOpened: number;
};

/** One who is told, by the seat whose address is written to. */
export type Reminded = Owed & { readonly seat: Membership & { readonly email: string } };
export type NotReminded = Omit<Owed, 'notOpened'> & {
  readonly because: 'reminded-today' | 'no-address' | 'seat-ended';
};

const owedBy = (sheets: readonly Sheet[]): readonly Owed[] => {
  const owed = new Map<string, Owed>();
  for (const sheet of sheets.filter(isOpen)) {
    const { jurorId, jurorName } = sheet;
    const { open, notOpened } = owed.get(jurorId) ?? { open: 0, notOpened: 0 };
    owed.set(jurorId, {
      ...{ jurorId, jurorName, open: open + 1 },
      notOpened: notOpened + (sheet.state === 'assigned' ? 1 : 0),
    });
  }
  return [...owed.values()].sort((a, b) => (a.jurorId < b.jurorId ? -1 : 1));
};

/**
 * Whom a reminder reaches: each juror with open sheets once, by the address of a seat that is in force, and nobody who was
 * reminded on the same local day. `sheets` are the last versions of the present scoring round.
 */
export const planReminders = (
  sheets: readonly Sheet[],
  seats: readonly Membership[],
  now: number,
): { readonly told: readonly Reminded[]; readonly skipped: readonly NotReminded[] } => {
  const told: Reminded[] = [];
  const skipped: NotReminded[] = [];
  for (const owed of owedBy(sheets)) {
    const own = seats.filter(
      ({ personId, role, endedAt }) =>
        personId === owed.jurorId && endedAt === null && (role === 'juror' || role === 'panel-head'),
    );
    const today = own.some(({ remindedAt }) => remindedAt && dayOf(millis(remindedAt)) === dayOf(now));
    const [seat] = own.flatMap(held => (held.email === null ? [] : [{ ...held, email: held.email }]));
    if (own.length > 0 && !today && seat !== undefined) told.push({ ...owed, seat });
    else {
      const because = own.length === 0 ? 'seat-ended' : today ? 'reminded-today' : 'no-address';
      skipped.push({ jurorId: owed.jurorId, jurorName: owed.jurorName, open: owed.open, because });
    }
  }
  return { told, skipped };
};
