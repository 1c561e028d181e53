import { t } from '#web/app/text.ts';
import { Button } from './button.tsx';

type PagerProps = {
  /** Whether there is more to fetch. */
  readonly more: boolean;
  readonly onMore: () => void;
  readonly pending?: boolean | undefined;
  readonly shown?: number | undefined;
  readonly total?: number | undefined;
};

/** Fetches the next part of a list and says how much is shown. */
export const Pager = ({ more, onMore, pending, shown, total }: PagerProps) => (
  <div class="row no-print">
    {more && (
      <Button pending={pending} onClick={onMore}>
        {t('ui.more')}
      </Button>
    )}
    {shown !== undefined && (
      <output class="muted number">
        {total === undefined ? t('ui.shown', { shown }) : t('ui.shownOf', { shown, total })}
      </output>
    )}
  </div>
);
