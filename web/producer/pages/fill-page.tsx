import type { ComponentChildren } from 'preact';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import type { Editable, Seen } from '../dossier/editable.ts';
import { editing } from '../dossier/editing.ts';
import { type PageName, steps } from '../dossier/pages.ts';
import { t } from '../filing-text.ts';
import { EstablishmentWarnings, IdentityPage, RepresentativePage } from '../fill/establishment-pages.tsx';
import { FiguresPage } from '../fill/figures-page.tsx';
import { FillFrame } from '../fill/fill-frame.tsx';
import { GroupPage } from '../fill/group-page.tsx';
import { LicencePage } from '../fill/licence-page.tsx';
import { NamePage } from '../fill/name-page.tsx';
import { PlacesPage } from '../fill/places-page.tsx';
import { DescriptionPage, MakingPage, ResultsPage } from '../fill/product-pages.tsx';
import { StandardsPage } from '../fill/standards-page.tsx';
import { PapersPage } from '../papers/papers-page.tsx';
import { PhotographsPage } from '../papers/photographs-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { SubmitPage } from '../review/submit-page.tsx';

/** One page of filling in: what stands on it, and which record it saves to. */
type Content = {
  readonly body: (dossier: Dossier) => ComponentChildren;
  readonly of?: (dossier: Dossier) => Seen;
  /** Words of the button that goes on; null where the page has its own. */
  readonly next?: 'review.to-submit' | null;
};

const establishment = (Body: (props: { of: Editable<'establishment'> }) => ComponentChildren): Content => ({
  of: dossier => dossier.establishment,
  body: dossier => (
    <>
      <Body of={dossier.establishment} />
      <EstablishmentWarnings of={dossier.establishment} />
    </>
  ),
});
const product = (Body: (props: { of: Editable<'product'> }) => ComponentChildren): Content => ({
  of: dossier => dossier.product,
  body: dossier => <Body of={dossier.product} />,
});

const contents: Readonly<Record<PageName, Content>> = {
  establishment: establishment(IdentityPage),
  representative: establishment(RepresentativePage),
  licence: establishment(LicencePage),
  places: establishment(PlacesPage),
  figures: establishment(FiguresPage),
  product: product(NamePage),
  description: product(DescriptionPage),
  making: product(MakingPage),
  results: product(ResultsPage),
  standards: product(StandardsPage),
  group: { of: ({ submission }) => submission, body: dossier => <GroupPage {...dossier} /> },
  papers: { body: dossier => <PapersPage {...dossier} /> },
  photographs: { body: dossier => <PhotographsPage {...dossier} /> },
  review: { body: dossier => <ReviewPage {...dossier} />, next: 'review.to-submit' },
  submit: { body: dossier => <SubmitPage {...dossier} />, next: null },
};

const Closed = ({
  dossier,
  title,
  children,
}: {
  readonly dossier: Dossier;
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <Page title={title} crumbs={[{ label: t('home.title'), href: '/producer' }]} narrow>
    <Notice kind="warn">
      <p>{children}</p>
    </Notice>
    <p>
      <LinkButton kind="main" href={dossier.base}>
        {t('filing.to-dossier')}
      </LinkButton>
    </p>
  </Page>
);

/** One page of filling in a dossier; once it may no longer be changed, it says so and since when. */
export const FillPage = ({ dossier, page }: { readonly dossier: Dossier; readonly page: PageName }) => {
  const state = editing(dossier, Date.now());
  const { of, body, next } = contents[page];
  const name = dossier.product.record.fields.name?.trim() || t('home.unnamed');
  if (state.kind === 'submitted')
    return (
      <Closed dossier={dossier} title={t(`filing.page-${page}`)}>
        {t('filing.submitted')}
      </Closed>
    );
  return (
    <FillFrame
      key={page}
      page={page}
      base={dossier.base}
      steps={steps}
      missing={dossier.toDo}
      of={of?.(dossier)}
      crumb={name}
      next={next === undefined ? t('filing.next') : next === null ? null : t(next)}
    >
      {state.kind === 'closed' && (
        <Notice kind="bad">
          <p>{t('filing.over', { until: state.at })}</p>
        </Notice>
      )}
      {state.kind === 'not-yet' && (
        <Notice kind="info">
          <p>{t('filing.not-yet', { from: state.at })}</p>
        </Notice>
      )}
      {dossier.kind === 'assisted' && (page === 'papers' || page === 'photographs' || page === 'submit') ? (
        <Notice kind="info">
          <p>{t('assisted.after-sending')}</p>
        </Notice>
      ) : (
        body(dossier)
      )}
    </FillFrame>
  );
};
