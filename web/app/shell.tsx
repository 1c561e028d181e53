import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter';
import { useSession } from '../session/session.ts';
import { signOut } from '../session/sign-in.ts';
import { councilRoles, juryRoles, officeRoles, useMe } from '../session/use-me.ts';
import { type Language, language } from '../text/language.ts';
import { Announcer } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { LineState } from '../ui/line-state.tsx';
import { goSignIn } from './go-sign-in.ts';
import { NewVersion } from './new-version.tsx';
import { keepsInPage, SignInAgain } from './sign-in-again.tsx';
import './shell.css';
import { t } from './text.ts';

type Entry = { readonly href: string; readonly label: string };

const useEntries = (): readonly Entry[] => {
  const roles = (useMe()?.memberships ?? []).map(({ role }) => role);
  const has = (wanted: readonly string[]) => roles.some(role => wanted.includes(role));
  return [
    { href: '/', label: t('shell.home') },
    { href: '/results', label: t('shell.results') },
    { href: '/status', label: t('shell.status') },
    { href: '/certificates', label: t('shell.certificates') },
    { href: '/producer', label: t('shell.producer') },
    ...(has(juryRoles) ? [{ href: '/jury', label: t('shell.jury') }] : []),
    ...(has(councilRoles) ? [{ href: '/council', label: t('shell.council') }] : []),
    ...(has(officeRoles) ? [{ href: '/office', label: t('shell.office') }] : []),
  ];
};

const isHere = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);

const Person = () => {
  const state = useSession();
  const back = location.pathname + location.search;
  if (state.kind === 'none')
    return (
      <button type="button" class="shell-button" onClick={() => goSignIn(back)}>
        {t('shell.sign-in')}
      </button>
    );
  return (
    <>
      <Link href="/me" class="shell-person">
        {state.session.person.name}
      </Link>
      <button type="button" class="shell-button" onClick={signOut}>
        {t('shell.sign-out')}
      </button>
    </>
  );
};

const Expired = ({ path }: { readonly path: string }) => {
  const state = useSession();
  if (state.kind !== 'expired') return null;
  return (
    <div class="shell-bar" role="alert">
      <p>{t(keepsInPage(path) ? 'shell.expired-in-page' : 'shell.expired')}</p>
      <SignInAgain />
    </div>
  );
};

/** The star of the site's icon. */
const Mark = () => (
  <svg class="shell-mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <path d="M32 6l8 16.6 18.4 2.5-13.4 12.6 3.4 18.1L32 47l-16.4 8.800 3.4-18.1L5.6 25.1 24 22.6z" />
  </svg>
);

/** The frame around every page: whose site it is, where one can go, who is signed in, the language. */
export const Shell = ({
  path,
  onLanguage,
  children,
}: {
  readonly path: string;
  readonly onLanguage: (chosen: Language) => void;
  readonly children: ComponentChildren;
}) => {
  const entries = useEntries();
  const other: Language = language() === 'vi' ? 'en' : 'vi';
  const [open, setOpen] = useState(false);
  const me = useSession();
  // The menu closes when another page is reached.
  useEffect(() => setOpen(false), [path]);
  const turn = (
    <button type="button" class="shell-button" lang={other} onClick={() => onLanguage(other)}>
      {t('shell.other-language')}
    </button>
  );
  return (
    <>
      <a class="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header class="shell-header">
        <div class="shell-inner shell-top">
          <Link href="/" class="shell-name">
            <Mark />
            <span>
              <strong>{t('shell.name')}</strong>
              <span class="shell-programme">{t('shell.programme')}</span>
            </span>
          </Link>
          <div class="shell-tools">
            <span class="shell-desk">{turn}</span>
            <Person />
            <button
              type="button"
              class="shell-button shell-phone"
              aria-expanded={open}
              aria-controls="shell-nav"
              aria-label={t('shell.menu')}
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? 'close' : 'menu'} />
            </button>
          </div>
        </div>
        <nav
          class={open ? 'shell-nav shell-open' : 'shell-nav'}
          id="shell-nav"
          aria-label={t('shell.main-navigation')}
        >
          <ul class="shell-inner">
            {entries.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} aria-current={isHere(path, href) ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
            <li class="shell-phone shell-last">
              {me.kind !== 'none' && (
                <Link href="/me">{t('shell.signed-in-as', { name: me.session.person.name })}</Link>
              )}
              {turn}
            </li>
          </ul>
        </nav>
      </header>
      <LineState />
      <Expired path={path} />
      <NewVersion />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="shell-footer">
        <div class="shell-inner">
          <p>{t('shell.footer')}</p>
          <ul>
            <li>
              <a href="/docs">{t('shell.api')}</a>
            </li>
            <li>
              <Link href="/accessibility">{t('shell.accessibility')}</Link>
            </li>
          </ul>
        </div>
      </footer>
      <Announcer />
    </>
  );
};
