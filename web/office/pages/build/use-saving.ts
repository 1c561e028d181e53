import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'preact/hooks';
import type { UseFormReturn } from 'react-hook-form';
import { changeRoundContract } from '#shared/contracts/round/change-round.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { ApiProblem, NoLine } from '#web/api/api-problem.ts';
import { call } from '#web/api/call.ts';
import { readKey } from '#web/api/use-read.ts';
import type { Problem } from '#web/ui/pointer.ts';
import { problemsOf } from '../../parts/problems-of.ts';
import { afterStep } from '../round/refreshed.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';
import { dropDraft, type KeptDraft } from './kept-draft.ts';
import { type BuilderValues, type Clash, changesOf, mergeValues, type Side, valuesOf } from './values.ts';

export type Version = { readonly values: BuilderValues; readonly etag: string | null };
type Meeting = { readonly theirs: Version; readonly clashes: readonly Clash[] };

const isStale = (error: unknown): boolean => error instanceof ApiProblem && error.status === 412;

/**
 * Saves what was changed over the version it was changed from. Where a colleague saved first, what does not meet is merged; what
 * does is shown on both sides, and nothing is saved until the person has chosen.
 */
export const useSaving = (round: RoundBody, start: KeptDraft, form: UseFormReturn<BuilderValues>) => {
  const client = useQueryClient();
  const [base, setBase] = useState<Version>({ values: start.base, etag: start.etag });
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [meeting, setMeeting] = useState<Meeting>();

  const send = async (mine: BuilderValues, over: Version): Promise<void> => {
    const body = changesOf(over.values, mine);
    if (body === undefined) return settle(mine, over);
    const { body: saved, etag } = await call(changeRoundContract, {
      params: { roundId: round.id },
      body,
      etag: over.etag,
    });
    return settle(mine, { values: valuesOf(saved), etag });
  };
  const settle = async (mine: BuilderValues, now: Version): Promise<void> => {
    setBase(now);
    setMeeting(undefined);
    dropDraft(round.id);
    // What was typed while the request was on its way stays in the form.
    const more = changesOf(mine, form.getValues()) !== undefined;
    if (!more) form.reset(now.values);
    setState(more ? 'idle' : 'saved');
    await Promise.all(afterStep.map(read => client.invalidateQueries({ queryKey: readKey(read) })));
  };
  const meet = async (): Promise<void> => {
    const { body, etag } = await call(getRoundContract, { params: { roundId: round.id } });
    const theirs = { values: valuesOf(body), etag };
    const { merged, clashes } = mergeValues(base.values, form.getValues(), theirs.values, () => 'mine');
    if (clashes.length === 0) {
      // Theirs come into the form too: else their former values would count as changed here, and go out with the next save.
      form.reset(merged);
      return send(merged, theirs);
    }
    setMeeting({ theirs, clashes });
    setState('idle');
  };
  const attempt = async (run: () => Promise<void>): Promise<void> => {
    if (state === 'saving') return;
    setState('saving');
    setProblems([]);
    try {
      await run();
    } catch (error) {
      if (!(error instanceof ApiProblem || error instanceof NoLine)) throw error;
      setState('idle');
      setProblems(problemsOf(error));
    }
  };
  const saveOver = async (mine: BuilderValues): Promise<void> => {
    try {
      await send(mine, base);
    } catch (error) {
      if (!isStale(error)) throw error;
      await meet();
    }
  };

  return {
    base,
    state,
    problems,
    clashes: meeting?.clashes ?? [],
    save: () => attempt(() => saveOver(form.getValues())),
    choose: (choose: (pointer: string) => Side) =>
      attempt(async () => {
        if (meeting === undefined) return setState('idle');
        const { merged } = mergeValues(base.values, form.getValues(), meeting.theirs.values, choose);
        form.reset(merged);
        setBase(meeting.theirs);
        return send(merged, meeting.theirs);
      }),
    leaveClash: () => setMeeting(undefined),
  };
};
