import { points } from '../../format/numbers.ts';
import type { CommandView } from '../../offline/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/row.tsx';
import { t } from '../text.ts';

const words = {
  line: 'sheet.lock-waiting',
  'sign-in': 'sheet.lock-sign-in',
  records: 'sheet.lock-sending',
  files: 'sheet.lock-sending',
} as const;

/** A sheet whose locking is on its way: why it waits, and that it can be called off until it leaves. */
export const LockWaits = ({
  roundId,
  command,
  next,
  total,
}: {
  readonly roundId: string;
  readonly command: CommandView;
  readonly next: string | null;
  /** Hundredths. */
  readonly total: number;
}) => (
  <>
    <Notice kind="info" live>
      <p>{t(command.waitsFor === null ? 'sheet.lock-sending' : words[command.waitsFor])}</p>
      <p>{t('sheet.locked-total', { points: points(total) })}</p>
    </Notice>
    <Row>
      {next !== null && (
        <LinkButton kind="main" href={`/jury/${roundId}/entries/${next}`}>
          {t('worklist.continue', { code: next })}
        </LinkButton>
      )}
      {command.waitsFor !== null && (
        <Button onClick={() => void command.cancel()}>{t('sheet.lock-cancel')}</Button>
      )}
    </Row>
  </>
);
