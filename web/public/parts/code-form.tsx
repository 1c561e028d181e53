import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';

const kinds = {
  status: {
    label: 'status.code',
    hint: 'status.code-hint',
    empty: 'status.code-empty',
    go: 'status.go',
    path: '/status',
  },
  certificate: {
    label: 'certificate.code',
    hint: 'status.code-hint',
    empty: 'certificate.code-empty',
    go: 'certificate.go',
    path: '/certificates',
  },
} as const;

/** Takes a code as people type it from a paper and goes to what it stands for. */
export const CodeForm = ({
  kind,
  code = '',
}: {
  readonly kind: keyof typeof kinds;
  readonly code?: string;
}) => {
  const { label, hint, empty, go, path } = kinds[kind];
  const [value, setValue] = useState(code);
  const [missing, setMissing] = useState(false);
  const [, navigate] = useLocation();
  const submit = () => {
    const typed = value.trim();
    setMissing(typed === '');
    if (typed === '') document.getElementById(`code-${kind}`)?.focus();
    else navigate(`${path}/${encodeURIComponent(typed)}`);
  };
  return (
    <Form onSubmit={submit} label={t(label)}>
      <TextField
        id={`code-${kind}`}
        label={t(label)}
        hint={t(hint)}
        value={value}
        onChange={setValue}
        width="medium"
        required
        {...(missing ? { error: t(empty) } : {})}
      />
      <Button type="submit" kind="main">
        {t(go)}
      </Button>
    </Form>
  );
};
