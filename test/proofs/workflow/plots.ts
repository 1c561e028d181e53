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

const soon = (_times: number, now: number) => ({ until: isoOf(now + hour) });
/** Later than the people of a plot take. */
const late = (_times: number, now: number) => ({ until: isoOf(now + 240 * hour) });
const takenUp = (position: TaskOutput<'ReadPosition'>['position']) => (_times: number, now: number) => ({
  ...{ position, until: isoOf(now + 240 * hour), batches: [0] },
});

const common: Plot['answers'] = {
  ...{
    OpenRegistration: soon,
    BeginScreening: late,
    ConvenePanel: late,
    BeginScoring: late,
    TallyScores: late,
  },
  ...{ BeginRescore: late, ReadDecisionDeadline: late, PublishResults: soon },
  SealSubmissions: (_times, now) => ({ sealed: true, until: isoOf(now), batches: [0, 1] }),
  ReadComplaints: (_times, now) => ({ over: true, open: 0, until: isoOf(now), batches: [0, 1] }),
};

/** Together they come through every state there is; where one was added and none does, the proof is red. */
export const plots: readonly Plot[] = [
  {
    name: 'from opening to certificates, with an extension and a late complaint',
    answers: {
      ...common,
      ReadPosition: takenUp('open'),
      SealSubmissions: (times, now) => ({
        ...{ sealed: times > 0, until: isoOf(now + hour), batches: times > 0 ? [0, 1] : [] },
      }),
      ReadComplaints: (times, now) => ({
        ...{ over: times > 0, open: times === 1 ? 1 : 0, batches: times > 1 ? [0, 1] : [] },
        until: isoOf(now + (times === 1 ? 240 : 1) * hour),
      }),
    },
    outcomes: ['settled', 'settled', 'settled', 'propose', 'decided', 'answered'],
  },
  {
    name: 'taken up at screening, scored anew, and given up by the council',
    answers: { ...common, ReadPosition: takenUp('screen') },
    outcomes: ['settled', 'settled', 'settled', 'rescore', 'settled', 'cancel'],
  },
  { name: 'over already', answers: { ...common, ReadPosition: takenUp('over') } },
  {
    name: 'a step that fails for good',
    answers: {
      ...common,
      ReadPosition: takenUp('seal'),
      SealSubmissions: () => {
        throw Object.assign(new Error('round.not-closed'), { name: 'TaskRefusedError' });
      },
    },
  },
];
