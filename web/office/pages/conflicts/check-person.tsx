import { useState } from 'preact/hooks';
import { checkConflictsContract } from '#shared/contracts/judging/check-conflicts.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { type Problem, pointerId } from '#web/ui/pointer.ts';
import { TextArea } from '#web/ui/text-area.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';

const fields = {
  taxCodes: 'conflicts.tax-codes',
  phones: 'conflicts.phones',
  addresses: 'conflicts.addresses',
} as const;
type Field = keyof typeof fields;
const names = ['taxCodes', 'phones', 'addresses'] as const satisfies readonly Field[];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** Problems of single lines stand at their field. */
const atField = ({ pointer, sentence }: Problem): Problem => ({
  pointer: pointer?.replace(/^\/links(\/\w+)\/\d+$/, '/links$1'),
  sentence,
});

/** Which filed dossiers somebody has to do with, before they are appointed; nothing is kept. */
export const CheckPerson = ({ roundId }: { readonly roundId: string }) => {
  const check = useCommand(checkConflictsContract);
  const [text, setText] = useState<Readonly<Record<Field, string>>>({
    taxCodes: '',
    phones: '',
    addresses: '',
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = async () => {
    const links = {
      taxCodes: linesOf(text.taxCodes),
      phones: linesOf(text.phones),
      addresses: linesOf(text.addresses),
    };
    if (names.every(name => links[name].length === 0))
      return setProblems([{ pointer: '/links/taxCodes', sentence: t('conflicts.check-empty') }]);
    setProblems([]);
    await check.run({ params: { roundId }, body: { links } });
  };
  const found = check.pending ? undefined : check.answer?.body.matches;
  const shown = problems.length > 0 ? problems : problemsOf(check.error).map(atField);
  return (
    <Form onSubmit={() => void run()} label={t('conflicts.check')}>
      <ErrorList title={t('conflicts.check-wrong')} problems={shown} />
      {names.map(name => (
        <TextArea
          key={name}
          id={pointerId(`/links/${name}`)}
          label={t(fields[name])}
          value={text[name]}
          onChange={value => setText({ ...text, [name]: value })}
          rows={2}
          error={shown.find(({ pointer }) => pointer === `/links/${name}`)?.sentence}
        />
      ))}
      <Button type="submit" pending={check.pending}>
        {t('conflicts.check-run')}
      </Button>
      {found?.length === 0 && (
        <Notice kind="good" live>
          {t('conflicts.check-clear')}
        </Notice>
      )}
      {found !== undefined && found.length > 0 && (
        <Notice kind="warn" title={t('conflicts.check-found', { count: found.length })} live>
          <ul>
            {found.map(({ submissionId, basis, basisText, productName, establishmentName }) => (
              <li key={`${submissionId} ${basis}`}>
                {t('conflicts.check-line', {
                  product: productName,
                  establishment: establishmentName ?? '',
                  basis: said(basisText),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Form>
  );
};
