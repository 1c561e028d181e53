import type { Offline } from '../offline.ts';

/** How things stand as a whole. `waiting` counts records, commands and files that have not arrived yet. */
export type SyncState = {
  readonly state: 'saved' | 'waiting' | 'sending' | 'offline' | 'signed-out' | 'conflict' | 'refused';
  readonly waiting: number;
  readonly conflicts: number;
  readonly refused: number;
  /** ms of this device's clock; null where nothing was written yet. */
  readonly savedHereAt: number | null;
  readonly savedThereAt: number | null;
};

const latest = (times: readonly (number | null)[]): number | null =>
  times.reduce<number | null>((last, at) => (at === null ? last : Math.max(last ?? at, at)), null);

/** The state that a person should know of first. */
export const syncStateOf = (offline: Offline): SyncState => {
  const views = offline.allRecords().map(offline.view);
  const commands = offline.allCommands();
  const waiting =
    views.filter(({ state }) => state === 'waiting' || state === 'sending').length +
    commands.filter(({ state }) => state === 'waiting').length +
    offline.files.unsettled();
  const conflicts = views.filter(({ state }) => state === 'conflict').length;
  const refused = views.filter(({ state }) => state === 'refused').length;
  const line = offline.line();
  const pending = line === 'signed-out' ? 'signed-out' : line === 'down' ? 'offline' : 'waiting';
  const open = waiting === 0 ? 'saved' : offline.sending() === null ? pending : 'sending';
  return {
    state:
      line === 'signed-out'
        ? line
        : conflicts > 0
          ? 'conflict'
          : refused > 0 && waiting === 0
            ? 'refused'
            : open,
    ...{ waiting, conflicts, refused },
    savedHereAt: latest(views.map(({ savedHereAt }) => savedHereAt)),
    savedThereAt: latest(views.map(({ savedThereAt }) => savedThereAt)),
  };
};
