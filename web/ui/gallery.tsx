import { t } from '#web/app/text.ts';
import { Page } from './page.tsx';

/** Every component in its states, with sample data. */
export const GalleryPage = () => (
  <Page title={t('ui.gallery')} lead={t('ui.galleryLead')}>
    <p>{t('ui.sampleLong')}</p>
  </Page>
);
