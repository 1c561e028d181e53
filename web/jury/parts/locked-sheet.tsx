import { useState } from 'preact/hooks';
import { localMoment } from '../../format/dates.ts';
import { points } from '../../format/numbers.ts';
import { useOutbox } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Form } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/row.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import { useSheet } from './use-sheet.ts';

const CorrectionForm = ({ sheetId }: { readonly sheetId: string }) => {
  const { commands, queue } = useOutbox('sheet', sheetId);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const asked = commands.find(({ command }) => command === 'request-correction');
  if (asked !== undefined && asked.state !== 'refused')
    return <Notice kind="info">{t('sheet.correct-sent')}</Notice>;
  const ask = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') document.getElementById('correction-reason')?.focus();
    else void queue('request-correction', { reason: reason.trim() });
  };
  return (
    <Form onSubmit={ask} label={t('sheet.correct')}>
      {asked?.problem && (
        <Notice kind="bad" live>
          {said(asked.problem.messages)}
        </Notice>
      )}
      <TextArea
        id="correction-reason"
        label={t('sheet.correct-reason')}
        hint={t('sheet.correct-hint')}
        value={reason}
        onChange={setReason}
        limit={1000}
        required
        {...(missing ? { error: t('sheet.correct-needed') } : {})}
      />
      <Button type="submit">{t('sheet.correct-send')}</Button>
    </Form>
  );
};

/** A sheet that is locked: its total, the print, and the way to a correction. */
export const LockedSheet = ({
  roundId,
  code,
  next,
}: {
  readonly roundId: string;
  readonly code: string;
  readonly next: string | null;
}) => {
  const { record, id } = useSheet(roundId, code);
  const sheet = record?.server;
  if (sheet?.lockedAt == null) return null;
  return (
    <>
      <Notice kind="good" live>
        <p>{t('sheet.locked', { moment: localMoment(sheet.lockedAt) })}</p>
        {sheet.total !== null && <p>{t('sheet.locked-total', { points: points(sheet.total) })}</p>}
      </Notice>
      <Row>
        {next !== null && (
          <LinkButton kind="main" href={`/jury/${roundId}/entries/${next}`}>
            {t('worklist.continue', { code: next })}
          </LinkButton>
        )}
        <LinkButton href={`/jury/${roundId}/entries/${code}/print`}>{t('sheet.print')}</LinkButton>
      </Row>
      <Disclosure summary={t('sheet.correct')}>
        <CorrectionForm sheetId={id} />
      </Disclosure>
    </>
  );
};
