import { useState } from 'preact/hooks';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Row } from '../../ui/row.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useSigningKeys } from '../statement/kept-keys.ts';
import { StatementFacts } from '../statement/statement-facts.tsx';
import { type Verdict, verifyStatement } from '../statement/verify-statement.ts';
import { t } from '../text.ts';

/** No statement is longer; a larger file is something else. */
const longest = 100_000;

const Answer = ({ verdict }: { readonly verdict: Verdict }) =>
  verdict.is === 'genuine' ? (
    <>
      <Notice kind="good" title={t('statement.genuine')} live>
        {t('statement.genuine-hint')}
      </Notice>
      <StatementFacts statement={verdict.statement} />
    </>
  ) : (
    <Notice kind="bad" title={t(`statement.${verdict.is}`)} live>
      {t(`statement.${verdict.is}-hint`)}
    </Notice>
  );

/** Checks a signed statement in the browser alone: nothing is sent, and once the page is here no line is needed. */
export const CheckStatementPage = () => {
  const { keys, failed } = useSigningKeys();
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const check = async (statement: string) => setVerdict(await verifyStatement(statement, keys ?? []));
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = file.size > longest ? '' : await file.text();
    setText(read);
    await check(read);
  };
  const change = (typed: string) => {
    setText(typed);
    setVerdict(null);
  };
  return (
    <Page title={t('statement.title')} lead={t('statement.page-lead')} narrow>
      {keys === undefined && failed !== null ? (
        <Unread error={failed} />
      ) : (
        <Form onSubmit={() => void check(text)} label={t('statement.title')}>
          <TextArea
            id="statement"
            label={t('statement.text')}
            hint={t('statement.text-hint')}
            value={text}
            onChange={change}
            rows={6}
          />
          <Row>
            <Button type="submit" kind="main" pending={keys === undefined}>
              {t('statement.check')}
            </Button>
            <FileButton accept=".jws,.json,.txt" onFiles={([file]) => void open(file)}>
              {t('statement.open')}
            </FileButton>
          </Row>
        </Form>
      )}
      {verdict !== null && <Answer verdict={verdict} />}
      <p class="muted">{t('statement.by-hand')}</p>
    </Page>
  );
};
