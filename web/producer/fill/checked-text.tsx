import { useState } from 'preact/hooks';
import { TextField } from '#web/ui/text-field.tsx';

type CheckedTextProps = Parameters<typeof TextField>[0] & {
  /** What is wrong with the form of a value, in words; asked once the person has left the field, so without a line too. */
  readonly wrong: (value: string) => string | undefined;
};

/** A line of text whose form this device can tell: the person hears of a slip before the server does. */
export const CheckedText = ({ wrong, ...props }: CheckedTextProps) => {
  const [left, setLeft] = useState(props.value !== '');
  const error = left && props.value.trim() !== '' ? wrong(props.value.trim()) : undefined;
  return <TextField {...props} error={error ?? props.error} onBlur={() => setLeft(true)} />;
};
