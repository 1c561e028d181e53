import { type Authority, levels } from '#shared/domain/authority/levels.ts';
import { useMe } from '#web/session/use-me.ts';
import { said } from '#web/text/said.ts';

/** Says an authority that the person acts for: "Cấp xã: Xã Ba Bể". The server names the places: the table of communes is its own. */
export const useAuthorityName = (): ((authority: Authority) => string) => {
  const me = useMe();
  return ({ level, locality }) => {
    const held = me?.memberships.find(
      ({ authority }) => authority.level === level && authority.locality === locality,
    );
    return `${said(levels[level])}: ${held === undefined ? locality : said(held.placeName)}`;
  };
};
