import { useState } from 'preact/hooks';
import { downloadEntryDocumentContract } from '#shared/contracts/judging/download-entry-document.ts';
import { NoLine } from '../../api/api-problem.ts';
import { useRead } from '../../api/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { t } from '../text.ts';
import type { EntryView } from './dossier.tsx';

/** A photograph of the product, by a short-lived address of the files' own origin; larger when pressed. */
export const Photo = ({
  entry: { roundId, selectionCode },
  documentId,
  label,
}: {
  readonly entry: EntryView;
  readonly documentId: string;
  readonly label: string;
}) => {
  const [isLarge, setLarge] = useState(false);
  const [broken, setBroken] = useState<string | null>(null);
  const address = useRead(downloadEntryDocumentContract, {
    params: { roundId, selectionCode, documentId },
    query: { preview: 'true' },
  });
  const url = address.data?.body.url;
  if (url === undefined && address.error === null) return <Spinner label={label} />;
  if (url === undefined || broken === url)
    return (
      <div class="photo-missing">
        <p>
          {label}: {t(address.error instanceof NoLine ? 'sheet.photo-no-line' : 'sheet.photo-failed')}
        </p>
        <Button small label={`${t('sheet.photo-again')}: ${label}`} onClick={() => void address.refetch()}>
          {t('sheet.photo-again')}
        </Button>
      </div>
    );
  return (
    <>
      <button class="photo-open" type="button" onClick={() => setLarge(true)}>
        <img src={url} alt={t('sheet.photo-enlarge', { label })} onError={() => setBroken(url)} />
      </button>
      <Dialog wide title={label} open={isLarge} onClose={() => setLarge(false)}>
        <img class="photo-large" src={url} alt={label} />
      </Dialog>
    </>
  );
};
