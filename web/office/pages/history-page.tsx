import { useState } from 'preact/hooks';
import { previewHistoryContract } from '#shared/contracts/recognition/preview-history.ts';
import {
  historyColumnNames,
  historyColumns,
  historyTemplate,
  maxHistoryCharacters,
  maxHistoryLines,
} from '#shared/domain/recognition/history/columns.ts';
import { useCommand } from '#web/api/use-command.ts';
import { saveText } from '#web/app/save-text.ts';
import { number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { FileButton } from '#web/ui/file-button.tsx';
import { Form } from '#web/ui/form.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Progress } from '#web/ui/progress.tsx';
import { Row } from '#web/ui/row.tsx';
import { useOffice } from '../frame/use-office.ts';
import { problemsOf } from '../parts/problems-of.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { type Choice, pastAuthorities } from './history/authorities.ts';
import { AuthorityFields } from './history/authority-fields.tsx';
import { type Report, ReportView } from './history/report.tsx';
import { useImport } from './history/use-import.ts';
import { usePastAuthority } from './history/use-past-authority.ts';

const Columns = () => (
  <Disclosure summary={t('history.columns')}>
    <ul>
      {historyColumnNames.map(name => {
        const column = historyColumns[name];
        return (
          <li key={name}>
            <strong>{said(column)}</strong> (<code>{name}</code>
            {column.required && `, ${t('history.required')}`}): {said(column.hint)}
          </li>
        );
      })}
    </ul>
  </Disclosure>
);

type Chosen = { readonly name: string; readonly csv: string };

const Desk = ({ choices }: { readonly choices: readonly Choice[] }) => {
  const past = usePastAuthority(choices);
  const [missing, setMissing] = useState(false);
  const [file, setFile] = useState<Chosen | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [report, setReport] = useState<Report | null>(null);
  const [replace, setReplace] = useState(false);
  const preview = useCommand(previewHistoryContract);
  const { progress, run, reset } = useImport();
  const anew = () => {
    setReport(null);
    reset();
  };
  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    anew();
    const csv = chosen.size > maxHistoryCharacters * 3 ? '' : await chosen.text();
    const large = csv === '' || csv.length > maxHistoryCharacters;
    setTooLarge(large);
    setFile(large ? null : { name: chosen.name, csv });
  };
  const body = (csv: string) => past.of && { ...past.of, csv };
  const check = async () => {
    const asked = file && body(file.csv);
    setMissing(past.of === undefined);
    if (!asked) return;
    anew();
    setReport((await preview.run({ body: asked }))?.body ?? null);
  };
  const importAll = async () => {
    const asked = file && body(file.csv);
    if (asked) await run({ ...asked, replace });
  };
  const toWrite = report === null ? 0 : report.fresh + (replace ? report.changed.length : 0);
  return (
    <>
      <Form onSubmit={() => void check()} label={t('history.title')}>
        <AuthorityFields choices={choices} past={past} missing={missing} onChange={anew} />
        <Row>
          <FileButton accept=".csv,text/csv" onFiles={([chosen]) => void open(chosen)}>
            {t('history.file')}
          </FileButton>
          <Button type="submit" kind="main" disabled={file === null} pending={preview.pending}>
            {t('history.check')}
          </Button>
        </Row>
        {file !== null && <p>{t('history.chosen', { name: file.name })}</p>}
        {tooLarge && <p role="alert">{t('history.file-large', { lines: number(maxHistoryLines) })}</p>}
      </Form>
      {problemsOf(preview.error).map(({ sentence }) => (
        <Notice key={sentence} kind="bad" title={sentence} live />
      ))}
      {report !== null && <ReportView report={report} />}
      {report !== null && report.problems.length === 0 && report.changed.length > 0 && (
        <Checkbox id="history-replace" label={t('history.replace')} value={replace} onChange={setReplace} />
      )}
      {report !== null && report.problems.length === 0 && toWrite > 0 && progress.is !== 'done' && (
        <Button kind="main" pending={progress.is === 'going'} onClick={() => void importAll()}>
          {t('history.import', { count: number(toWrite) })}
        </Button>
      )}
      {progress.is === 'going' && (
        <Progress label={t('history.progress')} value={progress.at} max={progress.of} />
      )}
      {progress.is === 'stopped' && (
        <Notice kind="bad" title={t('history.stopped', { line: progress.at + 2 })} live />
      )}
      {progress.is === 'done' && (
        <Notice kind="good" title={t('history.done', { ...progress })} live>
          <AppLink href="/results">{t('history.see')}</AppLink>
        </Notice>
      )}
    </>
  );
};

/** The desk where an official records what past rounds recognised, from a file, after a dry run. */
export const HistoryPage = () => {
  const office = useOffice();
  const authorityName = useAuthorityName();
  if (office === undefined) return null;
  const choices = pastAuthorities(office.where('history.import'), authorityName);
  return (
    <Page title={t('history.title')} lead={t('history.lead')}>
      {choices.length === 0 ? (
        <NoRightState sentence={t('history.no-right')} />
      ) : (
        <>
          <p>
            <Button onClick={() => saveText('mau-nhap-dot-truoc.csv', historyTemplate(), 'text/csv')}>
              {t('history.template')}
            </Button>
          </p>
          <Columns />
          <Desk choices={choices} />
        </>
      )}
    </Page>
  );
};
