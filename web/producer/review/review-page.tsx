import './review.css';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { kinds } from '#web/offline/records/kinds.ts';
import { CommuneName } from '#web/place/commune-name.tsx';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import type { Seen } from '../dossier/editable.ts';
import { labelOf } from '../dossier/label-of.ts';
import { type PageName, steps } from '../dossier/pages.ts';
import { places } from '../dossier/places.ts';
import { t } from '../filing-text.ts';
import { written } from '../fill/written.ts';
import { FileRows } from '../papers/file-rows.tsx';
import { papersOf } from '../papers/papers-page.tsx';

const Change = ({ href, what }: { readonly href: string; readonly what: string }) => (
  <AppLink href={href} label={t('review.change-of', { what })}>
    {t('review.change')}
  </AppLink>
);

/** Numbers that the kind of establishment does not have are not shown as empty. */
const isIdle = (path: string, value: unknown): boolean =>
  (path === 'taxCode' || path === 'personalNumber' || path === 'craftVillage') && (value ?? '') === '';

/** A field in words; a commune by the name that the list of its province has. */
const factOf = (path: string, fields: Readonly<Record<string, unknown>>) => {
  const value = fields[path];
  if (!path.endsWith('/commune') || typeof value !== 'string' || value === '') return written(path, value);
  return <CommuneName province={String(fields[path.replace(/commune$/, 'province')] ?? '')} code={value} />;
};

/** What stands on one page of the form, to read. */
export const PageFacts = ({ of, page }: { readonly of: Seen; readonly page: PageName }) => {
  const fields: Readonly<Record<string, unknown>> = of.record.fields;
  const items = Object.entries(places).flatMap(([pointer, place]) => {
    const path = pointer.slice(of.part.length + 2);
    const isHere = place.page === page && pointer.startsWith(`/${of.part}/`) && path in kinds[of.part].blank;
    if (!isHere || isIdle(path, fields[path])) return [];
    return [
      {
        key: pointer,
        term: labelOf(pointer),
        detail: <span class="review-words">{factOf(path, fields)}</span>,
      },
    ];
  });
  return <DescriptionList items={items} />;
};

/** Everything as the officials will see it, each part with the way back to change it. */
export const ReviewPage = (dossier: Dossier) => {
  const { base, establishment, product, submission, files, missing } = dossier;
  const parts = { establishment, product, group: submission } as const;
  return (
    <>
      <p>{t('review.lead')}</p>
      {missing.length > 0 && (
        <Notice kind="warn">
          <p>{t('review.missing', { count: missing.length })}</p>
        </Notice>
      )}
      {steps.flatMap(({ step, pages }) =>
        step === 'establishment' || step === 'product' || step === 'group'
          ? pages.map(page => (
              <Section
                key={page}
                title={t(`filing.page-${page}`)}
                actions={<Change href={`${base}/${page}`} what={t(`filing.page-${page}`)} />}
              >
                <PageFacts of={parts[step]} page={page} />
              </Section>
            ))
          : [],
      )}
      {papersOf(dossier).map(({ type }) => {
        const label = said(documentTypes[type]);
        const rows = files.rows.filter(row => row.type === type);
        const page = type === 'D4' ? 'photographs' : 'papers';
        return (
          <Section
            key={type}
            title={label}
            actions={<Change href={`${base}/${page}#/documents/${type}`} what={label} />}
          >
            {rows.length === 0 ? (
              <p class="muted">{t('review.no-files')}</p>
            ) : (
              <FileRows label={label} rows={rows} locked />
            )}
          </Section>
        );
      })}
    </>
  );
};
