import type { ComponentChildren } from 'preact';
import { Link } from 'wouter';
import { useSession } from '../session/session.ts';
import { signIn, signOut } from '../session/sign-in.ts';
import { councilRoles, juryRoles, officeRoles, useMe } from '../session/use-me.ts';
import { type Language, language } from '../text/language.ts';
import { NewVersion } from './new-version.tsx';
import './shell.css';
import { t } from './text.ts';

type Entry = { readonly href: string; readonly label: string };

const useEntries = (): readonly Entry[] => {
  const roles = (useMe()?.memberships ?? []).map(({ role }) => role);
  const has = (wanted: readonly string[]) => roles.some(role => wanted.includes(role));
  return [
    { href: '/', label: t('shell.home') },
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
      <button type="button" class="shell-button" onClick={() => signIn(back)}>
        {t('shell.sign-in')}
      </button>
    );
  return (
    <>
      <span class="shell-person">{state.session.person.name}</span>
      <button type="button" class="shell-button" onClick={signOut}>
        {t('shell.sign-out')}
      </button>
    </>
  );
};

const Expired = () => {
  const state = useSession();
  if (state.kind !== 'expired') return null;
  return (
    <div class="shell-bar" role="alert">
      <p>{t('shell.expired')}</p>
      <button
        type="button"
        class="button"
        onClick={() => signIn(location.pathname + location.search, { hint: state.session.person.id })}
      >
        {t('shell.sign-in-again')}
      </button>
    </div>
  );
};

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
  return (
    <>
      <a class="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header class="shell-header">
        <div class="shell-top">
          <Link href="/" class="shell-name">
            <strong>{t('shell.name')}</strong>
            <span>{t('shell.programme')}</span>
          </Link>
          <div class="shell-tools">
            <button type="button" class="shell-button" lang={other} onClick={() => onLanguage(other)}>
              {t('shell.other-language')}
            </button>
            <Person />
          </div>
        </div>
        <nav class="shell-nav" aria-label={t('shell.main-navigation')}>
          <ul>
            {entries.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} aria-current={isHere(path, href) ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Expired />
      <NewVersion />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="shell-footer">
        <p>{t('shell.footer')}</p>
        <ul>
          <li>
            <a href="/docs">{t('shell.api')}</a>
          </li>
          <li>
            <Link href="/accessibility">{t('shell.accessibility')}</Link>
          </li>
        </ul>
      </footer>
    </>
  );
};
