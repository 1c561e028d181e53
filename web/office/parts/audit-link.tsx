import { AppLink } from '#web/ui/app-link.tsx';
import { t } from '../text.ts';

/**
 * The way to the audit trail of one record. `stream` is `<kind>/<id>` as the record calls itself, e.g. `round/01J…` or
 * `membership/<person>/<id>`.
 */
export const AuditLink = ({ stream, label }: { readonly stream: string; readonly label?: string }) => (
  <AppLink href={`/office/audit?stream=${encodeURIComponent(stream)}`} class="no-print">
    {label ?? t('audit.link')}
  </AppLink>
);
