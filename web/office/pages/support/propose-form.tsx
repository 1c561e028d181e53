import { useState } from 'preact/hooks';
import { getCertificateSupportContract } from '#shared/contracts/support/get-certificate-support.ts';
import { listFundingRulesContract } from '#shared/contracts/support/list-funding-rules.ts';
import { listSupportContract } from '#shared/contracts/support/list-support.ts';
import { proposeSupportContract } from '#shared/contracts/support/propose-support.ts';
import type { SupportKind } from '#shared/domain/support/kinds.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useRead } from '#web/api/use-read.ts';
import { dong } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import { kindOf, kindOptions } from './states.ts';

type Certificate = Answer<typeof getCertificateSupportContract>['certificate'];
type Rule = Answer<typeof listFundingRulesContract>['items'][number];

const blank = {
  kind: 'KHUYEN_CONG' as SupportKind,
  subject: '',
  source: '',
  fundingRuleId: '',
  costDong: null as number | null,
  amountDong: null as number | null,
};

const sayRule = ({ subject, ratePercent, capDong }: Rule): string =>
  [subject, ratePercent === null ? '' : `${ratePercent}%`, capDong === null ? '' : `≤ ${dong(capDong)}`]
    .filter(part => part !== '')
    .join(', ');

/** Proposing support of the product: what for, from which money, under which rule. */
export const ProposeForm = ({ certificate }: { readonly certificate: Certificate }) => {
  const propose = useCommand(proposeSupportContract, {
    refresh: [getCertificateSupportContract, listSupportContract],
  });
  const rules = useRead(listFundingRulesContract, { query: { ...certificate.authority, limit: '100' } });
  const [typed, setTyped] = useState(blank);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const change = (part: Partial<typeof blank>) => setTyped({ ...typed, ...part });
  const problems = missing.length > 0 ? missing : problemsOf(propose.error);
  const fitting = (rules.data?.body.items ?? []).filter(
    ({ supportKind, inForce }) => inForce && supportKind === typed.kind,
  );
  const send = async () => {
    const absent = [
      ...(typed.subject.trim() === '' ? ['/subject'] : []),
      ...(typed.source.trim() === '' ? ['/source'] : []),
    ];
    setMissing(absent.map(pointer => ({ pointer, sentence: t('builder.needed') })));
    if (absent.length > 0) return;
    const { kind, subject, source, costDong, amountDong } = typed;
    const fundingRuleId = typed.fundingRuleId === '' ? null : typed.fundingRuleId;
    const answer = await propose.run({
      params: { certificateId: certificate.id },
      body: { kind, subject, source, costDong, fundingRuleId, amountDong: amountDong ?? 0 },
    });
    if (answer !== undefined) setTyped(blank);
  };
  return (
    <Form onSubmit={() => void send()} label={t('support.propose')}>
      <ErrorList problems={problems} />
      {propose.answer !== undefined && (
        <Notice kind={propose.answer.body.warnings.length > 0 ? 'warn' : 'good'} live>
          <p>{t('support.proposal-entered')}</p>
          {propose.answer.body.warnings.map(warning => (
            <p key={warning.code}>{said(warning)}</p>
          ))}
        </Notice>
      )}
      <SelectField
        id={pointerId('/kind')}
        label={t('support.kind')}
        required
        width="medium"
        value={typed.kind}
        onChange={value => change({ kind: kindOf(value) ?? typed.kind, fundingRuleId: '' })}
        options={kindOptions(true)}
        error={errorAt(problems, '/kind')}
      />
      <TextField
        id={pointerId('/subject')}
        label={t('support.subject')}
        required
        maxLength={200}
        value={typed.subject}
        onChange={subject => change({ subject })}
        error={errorAt(problems, '/subject')}
      />
      <TextField
        id={pointerId('/source')}
        label={t('support.source')}
        hint={t('support.source-hint')}
        required
        maxLength={200}
        value={typed.source}
        onChange={source => change({ source })}
        error={errorAt(problems, '/source')}
      />
      <SelectField
        id={pointerId('/fundingRuleId')}
        label={t('support.rule')}
        hint={t('support.rule-hint')}
        placeholder={t('support.rule-none')}
        value={typed.fundingRuleId}
        onChange={fundingRuleId => change({ fundingRuleId })}
        options={fitting.map(rule => ({ value: rule.id, label: sayRule(rule) }))}
        error={errorAt(problems, '/fundingRuleId')}
      />
      <MoneyField
        id={pointerId('/costDong')}
        label={t('support.cost')}
        hint={t('support.cost-hint')}
        value={typed.costDong}
        onChange={costDong => change({ costDong })}
        error={errorAt(problems, '/costDong')}
      />
      <MoneyField
        id={pointerId('/amountDong')}
        label={t('support.amount-proposed')}
        hint={t('support.amount-hint')}
        value={typed.amountDong}
        onChange={amountDong => change({ amountDong })}
        error={errorAt(problems, '/amountDong')}
      />
      <Button type="submit" kind="main" pending={propose.pending}>
        {t('support.propose')}
      </Button>
    </Form>
  );
};
