import { isoOf } from '#shared/kernel/instant.ts';
import type { TaskName, TaskOutput } from '#shared/workflow/tasks.ts';

export const begins = Date.parse('2026-03-02T05:00:00.000Z');
const hour = 3_600_000;

/** How a round goes: what tasks find the time before and every time after, and what people decide at gates. */
export type Plot = {
  readonly name: string;
  readonly answers: {
    readonly [T in TaskName]?: (times: number, now: number) => TaskOutput<T>;
  };
  readonly outcomes?: readonly string[];
};

const common: Plot['answers'] = {
  ReadDeadline: (_times, now) => ({ deadline: isoOf(now + 240 * hour) }),
  ReadClosing: () => ({ closed: true, closesAt: isoOf(begins) }),
  SealSubmissions: () => ({ batches: [0, 1] }),
  ReadBatches: () => ({ batches: [0] }),
  PrepareCertificates: () => ({ batches: [0, 1] }),
  PublishResults: (_times, now) => ({ complaintsUntil: isoOf(now + hour) }),
  ReadComplaints: (_times, now) => ({ over: true, open: 0, complaintsUntil: isoOf(now) }),
};

/** Together they come through every state there is; where one was added and none does, the proof is red. */
export const plots: readonly Plot[] = [
  {
    name: 'from opening to certificates, with an extension and a late complaint',
    answers: {
      ...common,
      ReadPosition: () => ({ position: 'open' }),
      ReadClosing: times => ({
        closed: times !== 0 && times !== 2,
        closesAt: isoOf(begins + (times + 1) * hour),
      }),
      ReadComplaints: (times, now) => ({
        ...{ over: times > 0, open: times === 1 ? 1 : 0, complaintsUntil: isoOf(now + hour) },
      }),
    },
    outcomes: ['settled', 'settled', 'settled', 'propose', 'decided', 'answered'],
  },
  {
    name: 'taken up at screening, scored anew, and given up by the council',
    answers: { ...common, ReadPosition: () => ({ position: 'screen' }) },
    outcomes: ['settled', 'settled', 'settled', 'rescore', 'settled', 'cancel'],
  },
  {
    name: 'a step that fails for good',
    answers: {
      ...common,
      ReadPosition: () => ({ position: 'seal' }),
      SealSubmissions: () => {
        throw Object.assign(new Error('round.not-closed'), { name: 'TaskRefusedError' });
      },
    },
  },
];
