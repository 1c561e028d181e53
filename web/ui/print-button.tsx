import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';
import { Button } from './button.tsx';

/** Opens the print dialog of the browser. */
export const PrintButton = ({ children }: { readonly children?: ComponentChildren }) => (
  <span class="no-print">
    <Button icon="print" onClick={() => print()}>
      {children ?? t('ui.print')}
    </Button>
  </span>
);
