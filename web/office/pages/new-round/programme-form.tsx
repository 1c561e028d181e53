import { useState } from 'preact/hooks';
import { createProgrammeContract } from '#shared/contracts/programme/create-programme.ts';
import { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useCommand } from '#web/api/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { useAuthorityName } from '../../parts/use-authority-name.ts';
import { t } from '../../text.ts';

const fields = [
  { name: 'name', label: 'builder.programme-name', hint: 'builder.programme-name-hint' },
  { name: 'authorityName', label: 'builder.programme-authority', hint: 'builder.programme-authority-hint' },
  { name: 'standingBody', label: 'builder.programme-body', hint: 'builder.programme-body-hint' },
  { name: 'legalBasis', label: 'builder.programme-basis', hint: 'builder.programme-basis-hint' },
] as const;
type Name = (typeof fields)[number]['name'];
const empty: Record<Name, string> = { name: '', authorityName: '', standingBody: '', legalBasis: '' };

/** A programme is made once; rounds belong to it. */
export const ProgrammeForm = ({ authority }: { readonly authority: Authority }) => {
  const authorityName = useAuthorityName();
  const create = useCommand(createProgrammeContract, { refresh: [listProgrammesContract] });
  const [values, setValues] = useState(empty);
  const [period, setPeriod] = useState<number | null>(2);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = missing.length > 0 ? missing : problemsOf(create.error);
  const send = () => {
    const absent = [
      ...fields.filter(({ name }) => values[name].trim() === '').map(({ name }) => `/${name}`),
      ...(period === null ? ['/periodYears'] : []),
    ];
    setMissing(absent.map(pointer => ({ pointer, sentence: t('builder.needed') })));
    if (absent.length > 0 || period === null) return;
    return create.run({ body: { authority, ...values, periodYears: period } });
  };
  return (
    <Section
      title={t('builder.programme')}
      lead={t('builder.programme-lead', { authority: authorityName(authority) })}
    >
      <Form onSubmit={send} label={t('builder.programme')}>
        <ErrorList problems={problems} />
        {fields.map(({ name, label, hint }) => (
          <TextField
            key={name}
            id={pointerId(`/${name}`)}
            label={t(label)}
            hint={t(hint)}
            required
            maxLength={name === 'legalBasis' ? 400 : 160}
            value={values[name]}
            onChange={value => setValues({ ...values, [name]: value })}
            error={errorAt(problems, `/${name}`)}
          />
        ))}
        <NumberField
          id={pointerId('/periodYears')}
          label={t('builder.programme-period')}
          unit={t('rules.unit-years')}
          required
          value={period}
          onChange={setPeriod}
          error={errorAt(problems, '/periodYears')}
        />
        <Button type="submit" kind="main" pending={create.pending}>
          {t('builder.programme-create')}
        </Button>
      </Form>
    </Section>
  );
};
