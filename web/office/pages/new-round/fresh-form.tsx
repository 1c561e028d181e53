import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import type { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import { createRoundContract } from '#shared/contracts/round/create-round.ts';
import { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { DateTimeField } from '#web/ui/date-time-field.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import { suggestedTimeline } from './suggested-timeline.ts';

type Programme = Answer<typeof listProgrammesContract>['items'][number];

/** A round from nothing: its name and opening; the rest is suggested and set in the builder. */
export const FreshForm = ({ programmes }: { readonly programmes: readonly Programme[] }) => {
  const [, go] = useLocation();
  const create = useCommand(createRoundContract, { refresh: [listRoundsContract] });
  const [programmeId, setProgramme] = useState(programmes[0]?.id ?? '');
  const [title, setTitle] = useState(programmes[0]?.name ?? '');
  const [opensAt, setOpening] = useState('');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = missing.length > 0 ? missing : problemsOf(create.error);
  const send = async () => {
    const absent = [
      ...(title.trim() === '' ? ['/title'] : []),
      ...(opensAt === '' ? ['/timeline/opensAt'] : []),
    ];
    setMissing(absent.map(pointer => ({ pointer, sentence: t('builder.needed') })));
    if (absent.length > 0) return;
    const body = {
      title,
      year: Number(dayOf(Date.parse(opensAt)).slice(0, 4)),
      timeline: suggestedTimeline(opensAt),
    };
    const made = await create.run({ params: { programmeId }, body });
    if (made !== undefined) go(`/office/rounds/${made.body.id}/build`);
  };
  return (
    <Form onSubmit={send} label={t('builder.fresh')}>
      <ErrorList problems={problems} />
      {programmes.length > 1 && (
        <SelectField
          id="programme"
          label={t('builder.programme')}
          required
          value={programmeId}
          onChange={setProgramme}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField
        id={pointerId('/title')}
        label={t('builder.title')}
        required
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={errorAt(problems, '/title')}
      />
      <DateTimeField
        id={pointerId('/timeline/opensAt')}
        label={t('rounds.deadline-opens')}
        hint={t('builder.fresh-hint')}
        required
        value={opensAt}
        onChange={setOpening}
        error={errorAt(problems, '/timeline/opensAt')}
      />
      <Button type="submit" kind="main" pending={create.pending}>
        {t('builder.fresh-create')}
      </Button>
    </Form>
  );
};
