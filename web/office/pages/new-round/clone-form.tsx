import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { cloneRoundContract } from '#shared/contracts/round/clone-round.ts';
import { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { deadlineNames } from '#shared/domain/round/round.ts';
import { shiftByYears } from '#shared/domain/round/shift-timeline.ts';
import { useCommand } from '#web/api/use-command.ts';
import { localMoment } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Timeline } from '#web/ui/timeline.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { deadlineWords } from '../../parts/round-words.ts';
import { t } from '../../text.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';

const yearsFrom = (year: number): readonly number[] => [0, 1, 2, 3].map(more => year + more);

/** A round after an earlier one: rules, papers and groups kept, dates moved by whole years, people appointed anew if wished. */
export const CloneForm = ({ rounds }: { readonly rounds: readonly RoundBody[] }) => {
  const [, go] = useLocation();
  const clone = useCommand(cloneRoundContract, { refresh: [listRoundsContract] });
  const thisYear = Number(dayOf(Date.now()).slice(0, 4));
  const [sourceId, setSource] = useState(rounds[0]?.id ?? '');
  const [year, setYear] = useState(thisYear + 1);
  const [title, setTitle] = useState('');
  const [members, setMembers] = useState(true);
  const source = rounds.find(({ id }) => id === sourceId);
  const problems = problemsOf(clone.error);
  if (source === undefined) return null;
  const dates = shiftByYears(source.timeline, year - source.year);
  const send = async () => {
    const body = { year, members, ...(title.trim() === '' ? {} : { title }) };
    const made = await clone.run({ params: { roundId: source.id }, body });
    if (made !== undefined) go(`/office/rounds/${made.body.id}/build`);
  };
  return (
    <Form onSubmit={send} label={t('builder.clone')}>
      <ErrorList problems={problems} />
      <SelectField
        id="clone-source"
        label={t('builder.clone-source')}
        required
        value={sourceId}
        onChange={setSource}
        options={rounds.map(round => ({ value: round.id, label: `${round.year}: ${round.title}` }))}
      />
      <SelectField
        id={pointerId('/year')}
        label={t('builder.clone-year')}
        required
        width="short"
        value={String(year)}
        onChange={value => setYear(Number(value))}
        options={yearsFrom(thisYear).map(known => ({ value: String(known), label: String(known) }))}
        error={errorAt(problems, '/year')}
      />
      <TextField
        id={pointerId('/title')}
        label={t('builder.clone-title')}
        hint={t('builder.clone-title-hint')}
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={errorAt(problems, '/title')}
      />
      <Checkbox
        id={pointerId('/members')}
        label={t('builder.clone-members')}
        hint={t('builder.clone-members-hint')}
        value={members}
        onChange={setMembers}
      />
      <p>{t('builder.clone-dates')}</p>
      <Timeline
        label={t('builder.clone-dates')}
        items={deadlineNames.map(name => ({
          label: t(deadlineWords[name]),
          local: localMoment(dates[name]),
          state: 'next' as const,
        }))}
      />
      <Button type="submit" kind="main" pending={clone.pending}>
        {t('builder.clone-create')}
      </Button>
    </Form>
  );
};
