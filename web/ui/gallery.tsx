import { t } from '#web/app/text.ts';
import { Acts } from './gallery/acts.tsx';
import { Data } from './gallery/data.tsx';
import { Fields } from './gallery/fields.tsx';
import { Papers } from './gallery/papers.tsx';
import { Telling } from './gallery/telling.tsx';
import { Page } from './page.tsx';

/** Every component in its states, with sample data. */
export const GalleryPage = () => (
  <Page
    title={t('ui.gallery')}
    lead={t('ui.galleryLead')}
    crumbs={[{ label: t('ui.home'), href: '/' }, { label: t('ui.gallery') }]}
  >
    <Acts />
    <Fields />
    <Telling />
    <Data />
    <Papers />
  </Page>
);
