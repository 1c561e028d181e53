import { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { Card } from '../../ui/card.tsx';
import { Cards } from '../../ui/cards.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Row } from '../../ui/row.tsx';
import { Section } from '../../ui/section.tsx';
import { CodeForm } from '../parts/code-form.tsx';
import { GroupCards } from '../parts/group-cards.tsx';
import { RoundCard } from '../parts/round-card.tsx';
import { SamplePeople } from '../parts/sample-people.tsx';
import { t } from '../text.ts';

const OpenRounds = () => {
  const rounds = useRead(listPublicRoundsContract, { query: { limit: '100' } });
  return (
    <Section title={t('home.open-now')}>
      <Loaded query={rounds} what={t('rounds.title')}>
        {({ body: { items } }) => {
          const shown = items.filter(({ filing, cancelled }) => cancelled === null && filing !== 'closed');
          return shown.length === 0 ? (
            <EmptyState title={t('home.nothing-open')}>{t('home.nothing-open-hint')}</EmptyState>
          ) : (
            shown.map(round => <RoundCard key={round.id} round={round} />)
          );
        }}
      </Loaded>
      <Row>
        <LinkButton href="/rounds">{t('home.all-rounds')}</LinkButton>
      </Row>
    </Section>
  );
};

const steps = ['home.step-1', 'home.step-2', 'home.step-3', 'home.step-4', 'home.step-5'] as const;

/** The home page: what is open and until when, how to take part, and the ways to look things up. */
export const HomePage = () => (
  <Page title={t('home.title')} lead={t('home.lead')}>
    <SamplePeople />
    <OpenRounds />
    <Section title={t('home.look-up')}>
      <Cards>
        <Card title={t('status.title')} level={3}>
          <CodeForm kind="status" />
        </Card>
        <Card title={t('certificate.title')} level={3}>
          <CodeForm kind="certificate" />
        </Card>
      </Cards>
    </Section>
    <Section title={t('home.how')}>
      <ol class="public-steps">
        {steps.map(step => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p>{t('home.help')}</p>
    </Section>
    <Section title={t('home.groups')}>
      <GroupCards />
    </Section>
    <Section title={t('home.results')} lead={t('home.results-lead')}>
      <Row>
        <LinkButton href="/results" kind="main">
          {t('home.see-results')}
        </LinkButton>
        <LinkButton href="/figures">{t('home.see-figures')}</LinkButton>
      </Row>
    </Section>
  </Page>
);
