import { t } from '#web/app/text.ts';
import { toast } from './announcer.tsx';
import { Button } from './button.tsx';

type CopyButtonProps = {
  readonly text: string;
  /** What is copied, in words: "mã hồ sơ". */
  readonly what: string;
};

/** Copies a text and says so. */
export const CopyButton = ({ text, what }: CopyButtonProps) => {
  const copy = () =>
    navigator.clipboard === undefined
      ? toast(t('ui.copyFailed'))
      : navigator.clipboard.writeText(text).then(
          () => toast(t('ui.copied', { what })),
          () => toast(t('ui.copyFailed')),
        );
  return (
    <Button icon="copy" small label={t('ui.copyWhat', { what })} onClick={() => void copy()}>
      {t('ui.copy')}
    </Button>
  );
};
