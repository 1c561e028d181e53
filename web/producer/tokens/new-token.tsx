import { useState } from 'preact/hooks';
import { createApiTokenContract } from '#shared/contracts/api-token/create-api-token.ts';
import { listApiTokensContract } from '#shared/contracts/api-token/list-api-tokens.ts';
import { addDays } from '#shared/domain/calendar/day.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { ApiProblem } from '#web/api/api-problem.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useRecords } from '#web/offline/hooks.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import { CopyButton } from '#web/ui/copy-button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { OfflineState } from '#web/ui/offline-state.tsx';
import { errorAt, pointerId } from '#web/ui/pointer.ts';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { fromWallTime } from '#web/ui/wall-time.ts';
import { t } from '../filing-text.ts';

const label = '/body/label';
const forWhom = '/body/establishmentIds';
const end = '/body/expiresAt';
const termDays = 364;

/** Making a token; it is shown once, above the form. */
export const NewToken = () => {
  const create = useCommand(createApiTokenContract, { refresh: [listApiTokensContract] });
  const { records } = useRecords('establishment');
  const own = records.filter(({ serverId }) => serverId !== null);
  const last = addDays(dayOf(Date.now()), termDays);
  const [typed, type] = useState<{ label: string; ids: readonly string[]; until: string }>({
    label: '',
    ids: [],
    until: addDays(dayOf(Date.now()), 90),
  });
  const { error, answer } = create;
  const problems =
    error instanceof ApiProblem
      ? error.problems.length > 0
        ? error.problems
        : [{ sentence: error.sentence }]
      : [];
  const make = async () => {
    const made = await create.run({
      body: {
        label: typed.label.trim(),
        establishmentIds: [...typed.ids],
        expiresAt: fromWallTime(`${typed.until}T23:59`),
      },
    });
    if (made !== undefined) type({ ...typed, label: '', ids: [] });
  };
  return (
    <Section title={t('tokens.make')}>
      {answer?.body.token !== undefined && (
        <Notice kind="good" live title={t('tokens.once-title')}>
          <p>{t('tokens.once')}</p>
          <p>
            <code class="review-words">{answer.body.token}</code>{' '}
            <CopyButton text={answer.body.token} what={t('tokens.token')} />
          </p>
        </Notice>
      )}
      <ErrorList problems={problems} />
      {error !== null && !(error instanceof ApiProblem) && <OfflineState />}
      <Form onSubmit={() => void make()}>
        <TextField
          id={pointerId(label)}
          label={t('tokens.label')}
          hint={t('tokens.label-hint')}
          value={typed.label}
          error={errorAt(problems, label)}
          onChange={value => type({ ...typed, label: value })}
          maxLength={120}
          required
        />
        <CheckboxGroup
          id={pointerId(forWhom)}
          label={t('tokens.for')}
          value={typed.ids}
          options={own.map(({ id, fields }) => ({ value: id, label: fields.name ?? '' }))}
          error={errorAt(problems, forWhom)}
          onChange={ids => type({ ...typed, ids })}
          required
        />
        <DateField
          id={pointerId(end)}
          label={t('tokens.until')}
          hint={t('tokens.until-hint')}
          value={typed.until}
          min={dayOf(Date.now())}
          max={last}
          error={errorAt(problems, end)}
          onChange={until => type({ ...typed, until })}
          required
        />
        <Row>
          <Button kind="main" type="submit" pending={create.pending}>
            {t('tokens.make')}
          </Button>
        </Row>
      </Form>
    </Section>
  );
};
