import { getProductPathContract } from '#shared/contracts/product/get-product-path.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localDay, writtenDay } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import type { Crumb } from '#web/ui/breadcrumbs.tsx';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { PathCertificate } from './path-certificate.tsx';
import { PathOffer } from './path-offer.tsx';
import { entryTones, scored } from './path-words.ts';
import { t } from './text.ts';
import { useSentences } from './use-sentences.ts';

type Path = Answer<typeof getProductPathContract>;
type Step = Path['steps'][number];

const Decision = ({ of }: { readonly of: NonNullable<Step['decision']> }) => (
  <>{t('path.decision-of', { number: of.number, day: writtenDay(of.date) })}</>
);

const factsOf = (step: Step) => [
  {
    term: t('path.dossier'),
    detail: (
      <>
        <StateBadge tone={entryTones[step.state]}>{t(`path.state.${step.state}`)}</StateBadge>{' '}
        {step.submittedAt && t('path.submitted', { day: localDay(step.submittedAt) })}
      </>
    ),
  },
  ...(step.result === null ? [] : [{ term: t('path.result'), detail: scored(step.result) }]),
  ...(step.decision === null ? [] : [{ term: t('path.decision'), detail: <Decision of={step.decision} /> }]),
  ...(step.certificate === null
    ? []
    : [{ term: t('path.certificate'), detail: <PathCertificate of={step.certificate} /> }]),
];

const StepSection = ({ step, path }: { readonly step: Step; readonly path: Path }) => (
  <Section
    title={`${step.year} · ${said(levels[step.authority.level])}`}
    lead={`${step.roundTitle} · ${step.authorityName}`}
  >
    <DescriptionList items={factsOf(step)} />
    {step.offer && <PathOffer offer={step.offer} roundId={step.roundId} product={path.productName} />}
    {step.recognitionId && (
      <p>
        <AppLink href={`/products/${step.recognitionId}`}>{t('path.in-register')}</AppLink>
      </p>
    )}
  </Section>
);

const Earlier = ({ items }: { readonly items: Path['earlier'] }) => (
  <Section title={t('path.earlier')} lead={t('path.earlier-lead')}>
    <ul>
      {items.map(({ id, year, authority, authorityName, roundTitle, decision, certificate }) => (
        <li key={id}>
          <AppLink href={`/products/${id}`}>{`${year} · ${said(levels[authority.level])}`}</AppLink>
          {` · ${roundTitle} · ${authorityName} · `}
          <Decision of={decision} />
          {certificate && (
            <>
              <br />
              <PathCertificate of={certificate} />
            </>
          )}
        </li>
      ))}
    </ul>
  </Section>
);

type Props = { readonly productId: string; readonly crumbs: readonly Crumb[] };

/** A product's whole path as one page: each round with dossier, points, decision, certificate, and what went up. */
export const ProductPath = ({ productId, crumbs }: Props) => {
  useSentences();
  const read = useRead(getProductPathContract, { params: { productId } });
  const title = t('path.title');
  return (
    <Page
      title={read.data === undefined ? title : `${title}: ${read.data.body.productName}`}
      lead={read.data?.body.establishmentName ?? t('path.lead')}
      crumbs={[...crumbs, { label: title }]}
    >
      <Loaded query={read} what={title}>
        {({ body }) => (
          <>
            {body.steps.length === 0 && body.earlier.length === 0 && <EmptyState title={t('path.none')} />}
            {body.earlier.length > 0 && <Earlier items={body.earlier} />}
            {body.steps.map(step => (
              <StepSection key={step.submissionId ?? step.roundId} step={step} path={body} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};
