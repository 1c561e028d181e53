import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/row.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';
import { ConflictForm } from './conflict-form.tsx';

/** Asks for a conflict of interest before the dossier opens: afterwards the juror has seen what they should not judge. */
export const ConflictGate = ({
  sheetId,
  code,
  onClear,
}: {
  readonly sheetId: string;
  readonly code: string;
  readonly onClear: () => void;
}) => {
  const [declares, setDeclares] = useState(false);
  useEffect(() => {
    if (declares) document.getElementById('conflict-reason')?.focus();
  }, [declares]);
  const declare = () => setDeclares(true);
  return (
    <Section title={t('sheet.ask-title')}>
      <p>{t('sheet.ask')}</p>
      {declares ? (
        <>
          <ConflictForm sheetId={sheetId} code={code} />
          <Button kind="link" onClick={() => setDeclares(false)}>
            {t('sheet.ask-back')}
          </Button>
        </>
      ) : (
        <Row>
          <Button kind="main" onClick={onClear}>
            {t('sheet.ask-no')}
          </Button>
          <Button onClick={declare}>{t('sheet.ask-yes')}</Button>
        </Row>
      )}
    </Section>
  );
};
