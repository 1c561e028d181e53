import { Card } from '#web/ui/card.tsx';
import { Countdown } from '#web/ui/countdown.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Row } from '#web/ui/row.tsx';
import { sayDue } from '../dossier/due.ts';
import { t } from '../text.ts';
import type { Entry, Need } from './entries.ts';

const acts = {
  conflict: { act: 'home.choose', of: 'home.choose-of', page: '/review' },
  refused: { act: 'home.look', of: 'home.look-of', page: '/submit' },
  sending: { act: 'home.look', of: 'home.look-of', page: '/submit' },
  supplement: { act: 'home.answer', of: 'home.answer-of', page: '' },
  confirm: { act: 'home.confirm-act', of: 'home.confirm-of', page: '/review' },
  draft: { act: 'home.finish', of: 'home.finish-of', page: '/review' },
} as const satisfies Record<Need, { act: string; of: string; page: string }>;

const sentence = ({ need, missing }: Entry): string => {
  if (need === 'conflict') return t('home.conflict');
  if (need === 'refused') return t('home.refused');
  if (need === 'sending') return t('home.sending');
  if (need === 'supplement') return t('home.supplement');
  if (need === 'confirm') return t('home.confirm');
  if (missing === null) return t('home.draft');
  return missing === 0 ? t('home.draft-ready') : t('home.draft-missing', { count: missing });
};

/** One dossier that waits for the person: what it asks for, until when, and the way there. */
export const ToDo = ({ entry }: { readonly entry: Entry & { readonly need: Need } }) => {
  const product = entry.product.trim() || t('home.unnamed');
  const { act, of, page } = acts[entry.need];
  return (
    <Card title={product} tone={entry.need === 'draft' ? 'info' : 'warn'}>
      <p class="muted">{[entry.establishment, entry.round].filter(Boolean).join(' · ')}</p>
      <p>{sentence(entry)}</p>
      {entry.until !== null && (
        <p>
          {t('home.by', { at: sayDue(entry.until) })} (<Countdown until={entry.until} />)
        </p>
      )}
      <Row>
        <LinkButton kind="main" href={`/producer/submissions/${entry.id}${page}`}>
          {t(act)}
          <span class="sr-only">: {t(of, { product })}</span>
        </LinkButton>
      </Row>
    </Card>
  );
};
