import type { ComponentChildren } from 'preact';
import { NotFound } from '#web/app/not-found.tsx';
import { useRecord } from '#web/offline/hooks.ts';
import type { Editable } from '../dossier/editable.ts';
import { establishmentItems } from '../dossier/missing-items.ts';
import { type Step, steps } from '../dossier/pages.ts';
import { ReadingPage } from '../dossier/reading.tsx';
import { t } from '../filing-text.ts';
import { EstablishmentWarnings, IdentityPage, RepresentativePage } from '../fill/establishment-pages.tsx';
import { FiguresPage } from '../fill/figures-page.tsx';
import { FillFrame } from '../fill/fill-frame.tsx';
import { LicencePage } from '../fill/licence-page.tsx';
import { PlacesPage } from '../fill/places-page.tsx';

type Body = (props: { of: Editable<'establishment'> }) => ComponentChildren;

const bodies = {
  establishment: IdentityPage,
  representative: RepresentativePage,
  licence: LicencePage,
  places: PlacesPage,
  figures: FiguresPage,
} as const satisfies Record<string, Body>;

const own: readonly Step[] = steps.filter(({ step }) => step === 'establishment');
const isBody = (name: string): name is keyof typeof bodies => name in bodies;

/** An establishment by itself, outside of any dossier. */
export const EstablishmentPage = ({
  id,
  page = 'establishment',
}: {
  readonly id: string;
  readonly page?: string | undefined;
}) => {
  const { record, problem, ...acts } = useRecord('establishment', id);
  if (!isBody(page)) return <NotFound />;
  if (record === undefined) return <ReadingPage problem={problem} />;
  const of: Editable<'establishment'> = { part: 'establishment', record, ...acts };
  const Body: Body = bodies[page];
  return (
    <FillFrame
      key={page}
      page={page}
      base={`/producer/establishments/${id}`}
      steps={own}
      missing={establishmentItems(of)}
      of={of}
      crumb={record.fields.name?.trim() || t('home.unnamed-establishment')}
    >
      <Body of={of} />
      <EstablishmentWarnings of={of} />
    </FillFrame>
  );
};
