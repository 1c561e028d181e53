import type { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import { paperKinds } from '#shared/domain/output/paper-kinds.ts';
import type { CallInput } from '../api/call.ts';
import { said } from '../text/said.ts';
import { Row } from '../ui/row.tsx';
import { OutputButton } from './output-button.tsx';

type Subject = CallInput<typeof requestOutputContract>['body']['subject'];
export type PaperKind = keyof typeof paperKinds;

/** An official paper as a file to download: a button for each format in which it is made. */
export const PaperButtons = ({ what, subject }: { readonly what: PaperKind; readonly subject: Subject }) => (
  <Row>
    {paperKinds[what].formats.map(format => (
      <OutputButton
        key={format}
        order={{ what, subject, format }}
        name={`${said(paperKinds[what])} (${format.toUpperCase()})`}
      />
    ))}
  </Row>
);
