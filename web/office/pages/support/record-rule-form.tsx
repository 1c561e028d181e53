import { useState } from 'preact/hooks';
import { listFundingRulesContract } from '#shared/contracts/support/list-funding-rules.ts';
import { recordFundingRuleContract } from '#shared/contracts/support/record-funding-rule.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import type { SupportKind } from '#shared/domain/support/kinds.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import { kindOf, kindOptions } from './states.ts';

const blank = {
  supportKind: 'KHUYEN_CONG' as SupportKind,
  subject: '',
  basis: '',
  ratePercent: null as number | null,
  capDong: null as number | null,
  validFrom: '',
  validTo: '',
};

/** Entering what a resolution allows. */
export const RecordRuleForm = ({ authority }: { readonly authority: Authority }) => {
  const record = useCommand(recordFundingRuleContract, { refresh: [listFundingRulesContract] });
  const [typed, setTyped] = useState(blank);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const change = (part: Partial<typeof blank>) => setTyped({ ...typed, ...part });
  const problems = missing.length > 0 ? missing : problemsOf(record.error);
  const send = async () => {
    const absent = (['subject', 'basis', 'validFrom'] as const).filter(name => typed[name].trim() === '');
    setMissing(absent.map(name => ({ pointer: `/${name}`, sentence: t('builder.needed') })));
    if (absent.length > 0) return;
    const body = { authority, ...typed, validTo: typed.validTo === '' ? null : typed.validTo };
    if ((await record.run({ body })) === undefined) return;
    toast(t('funding.recorded'));
    setTyped(blank);
  };
  return (
    <Form onSubmit={() => void send()} label={t('funding.record')}>
      <ErrorList problems={problems} />
      <SelectField
        id={pointerId('/supportKind')}
        label={t('support.kind')}
        required
        width="medium"
        value={typed.supportKind}
        onChange={value => change({ supportKind: kindOf(value) ?? typed.supportKind })}
        options={kindOptions(true)}
      />
      <TextField
        id={pointerId('/subject')}
        label={t('funding.subject')}
        hint={t('funding.subject-hint')}
        required
        maxLength={200}
        value={typed.subject}
        onChange={subject => change({ subject })}
        error={errorAt(problems, '/subject')}
      />
      <TextField
        id={pointerId('/basis')}
        label={t('funding.basis')}
        hint={t('funding.basis-hint')}
        required
        maxLength={300}
        value={typed.basis}
        onChange={basis => change({ basis })}
        error={errorAt(problems, '/basis')}
      />
      <NumberField
        id={pointerId('/ratePercent')}
        label={t('funding.rate')}
        unit="%"
        value={typed.ratePercent}
        onChange={ratePercent => change({ ratePercent })}
        error={errorAt(problems, '/ratePercent')}
      />
      <MoneyField
        id={pointerId('/capDong')}
        label={t('funding.cap')}
        value={typed.capDong}
        onChange={capDong => change({ capDong })}
        error={errorAt(problems, '/capDong')}
      />
      <DateField
        id={pointerId('/validFrom')}
        label={t('funding.from')}
        required
        value={typed.validFrom}
        onChange={validFrom => change({ validFrom })}
        error={errorAt(problems, '/validFrom')}
      />
      <DateField
        id={pointerId('/validTo')}
        label={t('funding.to')}
        value={typed.validTo}
        onChange={validTo => change({ validTo })}
        error={errorAt(problems, '/validTo')}
      />
      <Button type="submit" kind="main" pending={record.pending}>
        {t('funding.record')}
      </Button>
    </Form>
  );
};
