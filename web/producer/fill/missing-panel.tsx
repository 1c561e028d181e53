import { AppLink } from '#web/ui/app-link.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useWide } from '#web/ui/use-wide.ts';
import type { MissingItem } from '../dossier/missing-items.ts';
import { t } from '../filing-text.ts';
import { addressOfItem } from './field-address.ts';

type MissingPanelProps = { readonly base: string; readonly items: readonly MissingItem[] };

/** What is missing, each a link to its field. */
export const MissingList = ({ base, items }: MissingPanelProps) => (
  <ul class="missing-list">
    {items.map(item => (
      <li key={item.pointer}>
        <AppLink href={addressOfItem(base, item)}>{item.sentence}</AppLink>
      </li>
    ))}
  </ul>
);

/** Always in sight: beside the form on a desk, at the bottom of a phone, where it unfolds. */
export const MissingPanel = ({ base, items }: MissingPanelProps) => {
  const wide = useWide(62);
  const isDone = items.length === 0;
  const words = isDone ? t('filing.missing-none') : t('filing.missing-count', { count: items.length });
  const mark = <Icon name={isDone ? 'good' : 'warn'} />;
  if (isDone || wide)
    return (
      <aside
        class={wide ? 'missing missing-beside no-print' : 'missing missing-below no-print'}
        aria-label={t('filing.missing')}
      >
        <p class={isDone ? 'missing-head missing-done' : 'missing-head'}>
          {mark} {words}
        </p>
        {!isDone && (
          <>
            <p class="muted">{t('filing.missing-lead')}</p>
            <MissingList base={base} items={items} />
          </>
        )}
      </aside>
    );
  return (
    <details class="missing missing-below no-print">
      <summary class="missing-head">
        {mark} {words}
      </summary>
      <MissingList base={base} items={items} />
    </details>
  );
};
