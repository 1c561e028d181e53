import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { t } from './text.ts';
import { goToDownload } from './unsent-words.ts';

/** Asks for a short-lived address and lets the browser download from it: nothing of a dossier is shown inline. */
export const DownloadButton = ({
  name,
  addressOf,
}: {
  /** Of the file, for the ear: several such buttons stand below each other. */
  readonly name: string;
  /** Null: the file is no longer to be had. */
  readonly addressOf: () => Promise<string | null>;
}) => {
  const [state, setState] = useState<'still' | 'asking' | 'failed'>('still');
  const download = async () => {
    setState('asking');
    try {
      const address = await addressOf();
      if (address !== null) goToDownload(address);
      setState(address === null ? 'failed' : 'still');
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
        label={`${t('shell.download')}: ${name}`}
        onClick={() => void download()}
      >
        {t('shell.download')}
      </Button>
      {state === 'failed' && <span role="alert">{t('shell.download-failed')}</span>}
    </>
  );
};
