import type { ApiClient } from '../../support/http/api-client.ts';

/** What the server has acknowledged to jurors: lines saved and sheets locked. */
export type Ledger = {
  readonly saved: (juror: string, code: string, line: string, points: number) => void;
  readonly locked: (juror: string, code: string) => void;
  readonly lockedCount: () => number;
  /** A copy of all that is acknowledged by now. */
  readonly snapshot: () => readonly Acknowledged[];
};
export type Acknowledged = {
  readonly juror: string;
  readonly code: string;
  readonly lines: ReadonlyMap<string, number>;
  readonly locked: boolean;
};
export type SheetView = {
  readonly state: string;
  readonly version: number;
  readonly total: number | null;
  readonly scores: Readonly<Record<string, { readonly points: number }>>;
};

export const openLedger = (): Ledger => {
  const sheets = new Map<string, Acknowledged>();
  const at = (juror: string, code: string): Acknowledged =>
    sheets.get(`${juror} ${code}`) ?? { juror, code, lines: new Map(), locked: false };
  const put = (entry: Acknowledged) => sheets.set(`${entry.juror} ${entry.code}`, entry);
  return {
    saved: (juror, code, line, points) => {
      const entry = at(juror, code);
      put({ ...entry, lines: new Map([...entry.lines, [line, points]]) });
    },
    locked: (juror, code) => {
      put({ ...at(juror, code), locked: true });
    },
    lockedCount: () => [...sheets.values()].filter(({ locked }) => locked).length,
    snapshot: () => [...sheets.values()],
  };
};

/** Reads back what was acknowledged and compares; answers how many writes stood, or throws at the first that did not. */
export const readBack = async (
  acknowledged: readonly Acknowledged[],
  read: (juror: string, code: string) => Promise<SheetView>,
): Promise<number> => {
  let stood = 0;
  for (const { juror, code, lines, locked } of acknowledged) {
    const sheet = await read(juror, code);
    for (const [line, points] of lines) {
      if (sheet.scores[line]?.points !== points)
        throw new Error(`lost: ${juror} gave ${code} ${points} at ${line}, the sheet says otherwise`);
      stood += 1;
    }
    if (locked && sheet.state !== 'locked') throw new Error(`lost: the lock of ${juror} on ${code}`);
    stood += locked ? 1 : 0;
  }
  return stood;
};

export const sheetPath = (roundId: string, code: string): string => `/v1/rounds/${roundId}/sheets/${code}`;

export const readSheet = (client: ApiClient, roundId: string, code: string) =>
  client.get<SheetView>(sheetPath(roundId, code));
