import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';

const promises = [
  'accessibility.keyboard',
  'accessibility.reader',
  'accessibility.small',
  'accessibility.line',
  'accessibility.colour',
] as const;

/** What the site promises to those who use it by keyboard, ear, magnifier or a slow line, and where it falls short. */
export const AccessibilityPage = () => (
  <Page title={t('accessibility.title')} lead={t('accessibility.lead')} narrow>
    <ul>
      {promises.map(promise => (
        <li key={promise}>{t(promise)}</li>
      ))}
    </ul>
    <Section title={t('accessibility.limits-title')}>
      <p>{t('accessibility.limits')}</p>
      <p>{t('accessibility.tell')}</p>
    </Section>
  </Page>
);
