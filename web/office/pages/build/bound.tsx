import type { ComponentChildren } from 'preact';
import { Controller, type FieldPath, type FieldPathValue, useFormContext } from 'react-hook-form';
import { pointerId } from '#web/ui/pointer.ts';
import { useProblemAt } from './problems-context.ts';
import type { BuilderValues } from './values.ts';

type Field<V> = {
  readonly id: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
};

/** One field of the form bound to its value; its id and error come from the pointer. */
export const Bound = <N extends FieldPath<BuilderValues>>({
  name,
  pointer,
  children,
}: {
  readonly name: N;
  readonly pointer: string;
  readonly children: (field: Field<FieldPathValue<BuilderValues, N>>) => ComponentChildren;
}) => {
  const { control } = useFormContext<BuilderValues>();
  const error = useProblemAt(pointer);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <>
          {children({
            id: pointerId(pointer),
            value: field.value,
            onChange: field.onChange,
            onBlur: field.onBlur,
            error,
          })}
        </>
      )}
    />
  );
};
