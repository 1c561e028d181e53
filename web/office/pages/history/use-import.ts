import { useState } from 'preact/hooks';
import { importHistoryContract } from '#shared/contracts/recognition/import-history.ts';
import { linesPerImport } from '#shared/domain/recognition/history/columns.ts';
import { splitRecords } from '#shared/domain/recognition/history/split-records.ts';
import { type Answer, type CallInput, call } from '#web/api/call.ts';

type Body = NonNullable<CallInput<typeof importHistoryContract>['body']>;
type Part = Answer<typeof importHistoryContract>;

export type Progress = {
  readonly is: 'still' | 'going' | 'stopped' | 'done';
  readonly at: number;
  readonly of: number;
  readonly fresh: number;
  readonly same: number;
  readonly replaced: number;
};

const none: Progress = { is: 'still', at: 0, of: 0, fresh: 0, same: 0, replaced: 0 };

const add = (progress: Progress, part: Part, at: number): Progress => ({
  ...progress,
  at,
  fresh: progress.fresh + part.fresh,
  same: progress.same + part.same,
  replaced: progress.replaced + part.replaced,
});

/** Records a file part by part. A part that fails stops it; begun again it goes on, since what stands is left as it is. */
export const useImport = () => {
  const [progress, setProgress] = useState(none);
  const run = async ({ csv, ...rest }: Body): Promise<void> => {
    const [heading = '', ...lines] = splitRecords(csv);
    let now: Progress = { ...none, is: 'going', of: lines.length };
    setProgress(now);
    for (let from = 0; from < lines.length; from += linesPerImport) {
      const part = [heading, ...lines.slice(from, from + linesPerImport)].join('\r\n');
      try {
        const { body } = await call(importHistoryContract, {
          body: { ...rest, csv: part },
          key: crypto.randomUUID(),
        });
        now = add(now, body, Math.min(lines.length, from + linesPerImport));
        setProgress(now);
      } catch (error) {
        console.warn(error);
        setProgress({ ...now, is: 'stopped' });
        return;
      }
    }
    setProgress({ ...now, is: 'done' });
  };
  return { progress, run, reset: () => setProgress(none) };
};
