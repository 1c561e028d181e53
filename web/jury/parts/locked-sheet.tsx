import { LaterPaperButtons } from '../../app/later-paper-buttons.ts';
import { localMoment } from '../../format/dates.ts';
import { points } from '../../format/numbers.ts';
import { useOutbox } from '../../offline/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/row.tsx';
import { t } from '../text.ts';
import { CorrectionForm } from './correction-form.tsx';
import { type SheetCriterion, useSheet } from './use-sheet.ts';

/** A correction that was asked for and waits for the head of the panel. */
const Pending = ({ reason, onLook }: { readonly reason: string; readonly onLook: () => void }) => (
  <Notice kind="info" title={t('sheet.correct-sent')} live>
    <p>{t('sheet.correct-why', { reason })}</p>
    <Button small onClick={onLook}>
      {t('sheet.correct-look')}
    </Button>
  </Notice>
);

/** A sheet that is locked: what was given, its total, the print, and the way to a correction. */
export const LockedSheet = ({
  roundId,
  code,
  next,
  criteria,
}: {
  readonly roundId: string;
  readonly code: string;
  readonly next: string | null;
  readonly criteria: readonly SheetCriterion[];
}) => {
  const { record, id, reread } = useSheet(roundId, code);
  const { commands } = useOutbox('sheet', id);
  const sheet = record?.server;
  if (sheet?.lockedAt == null) return null;
  const waiting = commands.find(
    ({ command, state }) => command === 'request-correction' && (state === 'waiting' || state === 'sending'),
  );
  const pending = sheet.pendingCorrection ?? null;
  return (
    <>
      <Notice kind="good" live>
        <p>{t('sheet.locked', { moment: localMoment(sheet.lockedAt) })}</p>
        {sheet.total !== null && (
          <p>
            <strong>{t('sheet.locked-total', { points: points(sheet.total) })}</strong>
          </p>
        )}
      </Notice>
      <Row>
        {next !== null && (
          <LinkButton kind="main" href={`/jury/${roundId}/entries/${next}`}>
            {t('worklist.continue', { code: next })}
          </LinkButton>
        )}
        <LinkButton href={`/jury/${roundId}/entries/${code}/print`}>{t('sheet.print')}</LinkButton>
      </Row>
      <LaterPaperButtons what="score-sheet" subject={{ roundId, selectionCode: code }} />
      <DescriptionList
        items={criteria.flatMap(({ lines }) =>
          lines.map(({ code: line, label, max, score }) => ({
            key: line,
            term: label,
            detail: `${points(score?.points ?? 0)} / ${points(max)}${score?.note == null ? '' : ` · ${score.note}`}`,
          })),
        )}
      />
      {record?.fields.remarks != null && (
        <p>
          {t('sheet.remarks')}: {record.fields.remarks}
        </p>
      )}
      {pending !== null && <Pending reason={pending.reason} onLook={() => void reread()} />}
      {waiting !== undefined && <Notice kind="info">{t('sheet.correct-waiting')}</Notice>}
      {pending === null && waiting === undefined && (
        <Disclosure summary={t('sheet.correct')}>
          <CorrectionForm sheetId={id} />
        </Disclosure>
      )}
    </>
  );
};
