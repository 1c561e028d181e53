import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'wouter';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { useRead } from '#web/api/use-read.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { t } from '../text.ts';
import { roundPages } from './round-pages.ts';
import { type Office, roundPlace, useOffice } from './use-office.ts';

const Entry = ({
  href,
  path,
  label,
}: {
  readonly href: string;
  readonly path: string;
  readonly label: string;
}) => {
  const line = useRef<HTMLLIElement>(null);
  const here = path === href;
  // On a phone the entries are one line that scrolls; the present one must not hide behind its end.
  useEffect(() => {
    const row = line.current?.parentElement;
    if (here && row) row.scrollLeft = (line.current?.offsetLeft ?? 0) - row.offsetLeft;
  }, [here]);
  return (
    <li ref={line}>
      <AppLink href={href} class="rail-link" current={here ? 'page' : undefined}>
        {label}
      </AppLink>
    </li>
  );
};

const RoundEntries = ({
  office,
  roundId,
  path,
}: {
  readonly office: Office;
  readonly roundId: string;
  readonly path: string;
}) => {
  const read = useRead(getRoundContract, { params: { roundId } });
  const round = read.data?.body;
  const base = `/office/rounds/${roundId}`;
  const pages = roundPages.filter(
    page => !('action' in page) || (round !== undefined && office.may(page.action, roundPlace(round))),
  );
  return (
    <nav class="rail-part" aria-label={t('frame.round-navigation')}>
      <p class="rail-title">{round?.title ?? t('frame.round')}</p>
      <ul>
        {pages.map(page => (
          <Entry key={page.path} href={`${base}${page.path}`} path={path} label={t(page.label)} />
        ))}
      </ul>
    </nav>
  );
};

const deskEntries = (office: Office) => [
  { href: '/office', label: t('frame.rounds') },
  ...(office.where('membership.read').length > 0
    ? [{ href: '/office/people', label: t('frame.people') }]
    : []),
  ...(office.where('effect.read').length > 0
    ? [{ href: '/office/messages', label: t('frame.messages') }]
    : []),
  ...(office.where('certificate.read').length > 0
    ? [{ href: '/office/certificates', label: t('frame.certificates') }]
    : []),
  ...(office.where('logo.read').length > 0 ? [{ href: '/office/logos', label: t('logos.title') }] : []),
  ...(office.where('support.read').length > 0
    ? [{ href: '/office/support', label: t('frame.support') }]
    : []),
  ...(office.where('offer.read').length > 0 ? [{ href: '/office/offers', label: t('frame.offers') }] : []),
  ...(office.where('personal-data.read').length > 0
    ? [{ href: '/office/data-requests', label: t('frame.data-requests') }]
    : []),
  ...(office.where('retention.read').length > 0
    ? [{ href: '/office/retention', label: t('frame.retention') }]
    : []),
  ...(office.where('history.import').length > 0
    ? [{ href: '/office/history', label: t('history.title') }]
    : []),
  ...(office.where('report.read').length > 0 ? [{ href: '/office/reports', label: t('frame.reports') }] : []),
  ...(office.where('audit.read').length > 0 ? [{ href: '/office/audit', label: t('frame.audit') }] : []),
];

/** The round whose page is open, if one is. */
const roundOf = (path: string): string | undefined => {
  const id = /^\/office\/rounds\/([^/]+)/.exec(path)?.[1];
  return id === 'new' ? undefined : id;
};

/** Where one can go from the desk: its own pages, and those of the round that is open. */
export const Rail = () => {
  const [path] = useLocation();
  const office = useOffice();
  const roundId = roundOf(path);
  if (office === undefined) return <div class="rail" />;
  return (
    <div class="rail no-print">
      <nav class="rail-part" aria-label={t('frame.navigation')}>
        <ul>
          {deskEntries(office).map(({ href, label }) => (
            <Entry key={href} href={href} path={path} label={label} />
          ))}
        </ul>
      </nav>
      {roundId !== undefined && <RoundEntries key={roundId} office={office} roundId={roundId} path={path} />}
    </div>
  );
};
