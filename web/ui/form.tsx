import type { ComponentChildren } from 'preact';

type FormProps = {
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
  /** Spoken name; a form with a name is a landmark. */
  readonly label?: string | undefined;
};

/** A form whose problems are said by `ErrorList` and the fields, not by the browser. */
export const Form = ({ onSubmit, children, label }: FormProps) => (
  <form
    class="form"
    noValidate
    aria-label={label}
    onSubmit={event => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
  </form>
);
