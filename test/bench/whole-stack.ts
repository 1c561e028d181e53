import { type Line, rounded } from './line.ts';
import { medianOf } from './measure.ts';
import { saveScores } from './whole-stack/save-scores.ts';
import { submitWithFile } from './whole-stack/submit-with-file.ts';

type Sample = { readonly ms: number; readonly yardstick: number };

const linesOf = (
  what: string,
  yardstick: string,
  samples: readonly Sample[],
  note: string,
): readonly Line[] => {
  const ms = medianOf(samples.map(sample => sample.ms));
  const measure = medianOf(samples.map(sample => sample.yardstick));
  const all = samples.map(sample => sample.ms.toFixed(1)).join(', ');
  return [
    {
      name: `whole stack, CPU of ${what}`,
      value: rounded(ms, 1),
      bound: null,
      unit: 'ms',
      yardstick: `${yardstick}: ${measure.toFixed(2)} ms`,
      note: `batches ${all}; every process of the server; ${note}`,
    },
    {
      name: `whole stack, ${what} in yardsticks`,
      value: rounded(medianOf(samples.map(sample => sample.ms / sample.yardstick)), 1),
      bound: null,
      unit: 'x',
      yardstick,
      note: 'in turns, in the same run',
    },
  ];
};

/** What a submission with a file and a saved score cost a running server, gateway, effects and mails included. */
export const measureWholeStack = async (): Promise<readonly Line[]> => [
  ...linesOf(
    'a submission with a file of 1 MiB',
    'the same bytes hashed and written to disk',
    await submitWithFile(),
    'ticket, upload, examination, submission, notices; drafts and their other papers not in it; read back',
  ),
  ...linesOf(
    'a saved score',
    'a put of the bare client, both sides',
    await saveScores(),
    'sign-in checked, sheet, audit and idempotency; read back',
  ),
];
