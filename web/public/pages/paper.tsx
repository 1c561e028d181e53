import { useParams } from 'wouter';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { NotFound } from '../../app/not-found.tsx';
import { language } from '../../text/language.ts';
import { said } from '../../text/said.ts';
import { Page } from '../../ui/page.tsx';
import { Paper } from '../../ui/paper.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { hasLayout, type Layout } from '../parts/paper-layouts.ts';
import { t } from '../text.ts';

const formLines = {
  establishment: [
    'papers.d1.name',
    'papers.d1.kind',
    'papers.d1.tax',
    'papers.d1.office',
    'papers.d1.site',
    'papers.d1.representative',
    'papers.d1.phone',
  ],
  product: [
    'papers.d1.product-name',
    'papers.d1.group',
    'papers.d1.materials',
    'papers.d1.output',
    'papers.d1.markets',
  ],
} as const;

const Lines = ({ part }: { readonly part: keyof typeof formLines }) => (
  <table class="paper-table public-form">
    <tbody>
      {formLines[part].map(line => (
        <tr key={line}>
          <th scope="row">{t(line)}</th>
          <td class="public-blank" />
        </tr>
      ))}
    </tbody>
  </table>
);

const RegistrationForm = () => (
  <Paper agency={t('papers.d1.name')} title={t('papers.d1.title')} signature={{ post: t('papers.d1.sign') }}>
    <p>{t('papers.d1.to')}</p>
    <h2>{t('papers.d1.establishment')}</h2>
    <Lines part="establishment" />
    <h2>{t('papers.d1.product')}</h2>
    <Lines part="product" />
    <p>{t('papers.d1.declare')}</p>
  </Paper>
);

const parts = [
  'papers.d3.part-1',
  'papers.d3.part-2',
  'papers.d3.part-3',
  'papers.d3.part-4',
  'papers.d3.part-5',
] as const;

const Presentation = () => (
  <Paper agency={t('papers.d1.name')} title={t('papers.d3.title')} signature={{ post: t('papers.d1.sign') }}>
    <p>{t('papers.d3.hint')}</p>
    {parts.map(part => (
      <section key={part}>
        <h2>{t(part)}</h2>
        <p class="public-blank" />
        <p class="public-blank" />
      </section>
    ))}
  </Paper>
);

const views = [
  'papers.d4.view-1',
  'papers.d4.view-2',
  'papers.d4.view-3',
  'papers.d4.view-4',
  'papers.d4.view-5',
  'papers.d4.view-6',
] as const;

const Photographs = () => (
  <Paper agency={t('papers.d1.name')} title={t('papers.d4.title')}>
    <p>{t('papers.d4.hint')}</p>
    <ul class="public-photos">
      {views.map(view => (
        <li key={view}>
          <svg viewBox="0 0 150 100" aria-hidden="true">
            <rect x="1" y="1" width="148" height="98" class="public-photo-frame" />
            <path d="M55 82h40l8-38c0-9-12-16-28-16s-28 7-28 16z" class="public-photo-shape" />
          </svg>
          <span>{t(view)}</span>
        </li>
      ))}
    </ul>
  </Paper>
);

const papers = { D1: RegistrationForm, D3: Presentation, D4: Photographs } as const satisfies Record<
  Layout,
  unknown
>;

/** A sample layout of a paper, to look at and to print. */
export const PaperPage = () => {
  const { type = '' } = useParams();
  if (!hasLayout(type)) return <NotFound />;
  const Layout = papers[type];
  return (
    <Page title={said(documentTypes[type])} lead={t('papers.lead')}>
      <ul class="no-print">
        {documentTypes[type].sample[language()].map(hint => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <PrintButton>{t('papers.print')}</PrintButton>
      <Layout />
    </Page>
  );
};
