import { useState } from 'preact/hooks';
import { downloadEntryDocumentContract } from '#shared/contracts/judging/download-entry-document.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../ui/button.tsx';
import { t } from '../text.ts';
import type { EntryView } from './dossier.tsx';

/** Asks for a short-lived address and lets the browser download from it; nothing is shown inline. */
export const DownloadButton = ({
  entry: { roundId, selectionCode },
  documentId,
  name,
}: {
  readonly entry: EntryView;
  readonly documentId: string;
  readonly name: string;
}) => {
  const [state, setState] = useState<'still' | 'asking' | 'failed'>('still');
  const download = async () => {
    setState('asking');
    try {
      const { body } = await call(downloadEntryDocumentContract, {
        params: { roundId, selectionCode, documentId },
        query: { preview: 'false' },
      });
      location.assign(body.url);
      setState('still');
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  };
  return (
    <>
      <Button
        small
        pending={state === 'asking'}
        label={`${t('sheet.download')}: ${name}`}
        onClick={() => void download()}
      >
        {t('sheet.download')}
      </Button>
      {state === 'failed' && <p role="alert">{t('sheet.download-failed')}</p>}
    </>
  );
};
