import type { World } from '#shared/application/ports.ts';
import { importHistory } from '#shared/application/recognition/history/import-history.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { successorOf } from '#shared/domain/place/province-at.ts';
import { linesPerImport } from '#shared/domain/recognition/history/columns.ts';
import { askAs, person } from './asks.ts';
import { type historyCells, historyCsv } from './history-builder.ts';

/** Records past recognitions part by part, as an official of the authority, or of the one in its place, does. */
export const importLines = async (
  world: World,
  of: { readonly authority: Authority; readonly authorityName: string },
  lines: readonly ReturnType<typeof historyCells>[],
): Promise<void> => {
  const { level, locality } = of.authority;
  const as = person('official-history', { role: 'official', level, locality: successorOf(locality) });
  for (let start = 0; start < lines.length; start += linesPerImport) {
    const csv = historyCsv(lines.slice(start, start + linesPerImport));
    const body = { ...of, province: null, csv, replace: false };
    const done = await runCommand(
      world,
      importHistory,
      askAs(as, 'history.import', { params: {}, query: {}, body }),
    );
    if (!done.ok) throw new Error(done.refusal.code);
  }
};
