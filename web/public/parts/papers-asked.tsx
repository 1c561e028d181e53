import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { bytes, number } from '../../format/numbers.ts';
import { language } from '../../text/language.ts';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Card } from '../../ui/card.tsx';
import { Cards } from '../../ui/cards.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { t } from '../text.ts';
import { hasLayout } from './paper-layouts.ts';
import type { PublicRound } from './round-card.tsx';

type Asked = PublicRound['documents'][number];

const hintsOf = (type: string): readonly string[] =>
  Object.entries(documentTypes).find(([code]) => code === type)?.[1].sample[language()] ?? [];

const Photos = ({ round }: { readonly round: PublicRound }) => {
  const { width, height } = round.rules.photoCm;
  return (
    <p>
      {t('round.paper-photos', {
        count: Math.max(1, round.rules.minPhotos),
        size: `${number(width)} × ${number(height)}`,
      })}
    </p>
  );
};

const Paper = ({ asked, round }: { readonly asked: Asked; readonly round: PublicRound }) => (
  <Card title={said(asked)} level={3}>
    <StateBadge tone={asked.required ? 'warn' : 'neutral'}>
      {t(asked.required ? 'round.paper-required' : 'round.paper-optional')}
    </StateBadge>
    <p>{said(asked.purpose)}</p>
    {asked.type === 'D4' && <Photos round={round} />}
    {asked.note !== null && <p>{asked.note}</p>}
    <p class="muted">
      {t('round.paper-limits', {
        kinds: asked.kinds.join(', '),
        size: bytes(asked.maxBytes),
        count: asked.maxFiles,
      })}
    </p>
    <Disclosure summary={t('round.paper-hints')}>
      <ul>
        {hintsOf(asked.type).map(hint => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </Disclosure>
    {hasLayout(asked.type) && (
      <p>
        <AppLink href={`/papers/${asked.type}`}>{t('round.paper-sample')}</AppLink>
      </p>
    )}
  </Card>
);

/** The papers a round asks for: what each is for, its limits, what a good one looks like. Required ones come first. */
export const PapersAsked = ({ round }: { readonly round: PublicRound }) => (
  <>
    <Cards>
      {[...round.documents]
        .sort((one, other) => Number(other.required) - Number(one.required))
        .map(asked => (
          <Paper key={asked.type} asked={asked} round={round} />
        ))}
    </Cards>
    {round.rules.paperCopies > 0 && <p>{t('round.paper-copies', { count: round.rules.paperCopies })}</p>}
  </>
);
