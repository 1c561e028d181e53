import { downloadEntryDocumentContract } from '#shared/contracts/judging/download-entry-document.ts';
import { useRead } from '../../api/use-read.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { t } from '../text.ts';
import type { EntryView } from './dossier.tsx';

/** A photograph of the product, by a short-lived address of the files' own origin. */
export const Photo = ({
  entry: { roundId, selectionCode },
  documentId,
  label,
}: {
  readonly entry: EntryView;
  readonly documentId: string;
  readonly label: string;
}) => {
  const address = useRead(downloadEntryDocumentContract, {
    params: { roundId, selectionCode, documentId },
    query: { preview: 'true' },
  });
  if (address.error !== null) return <p class="muted">{t('sheet.download-failed')}</p>;
  if (address.data === undefined) return <Spinner label={label} />;
  return <img src={address.data.body.url} alt={label} loading="lazy" />;
};
