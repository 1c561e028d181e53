import type * as z from 'zod';

type Definition = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
};

/** The same schema, in which objects of every depth drop members they do not name instead of refusing them. */
const cutting = (schema: z.ZodType): z.ZodType => {
  // Every schema has a definition; which of these members it has depends on its type.
  const definition = schema.def as Definition;
  const { shape, element, innerType, valueType, options } = definition;
  return schema.clone({
    ...definition,
    ...(shape === undefined
      ? {}
      : {
          shape: Object.fromEntries(Object.entries(shape).map(([name, member]) => [name, cutting(member)])),
          catchall: undefined,
        }),
    ...(element === undefined ? {} : { element: cutting(element) }),
    ...(innerType === undefined ? {} : { innerType: cutting(innerType) }),
    ...(valueType === undefined ? {} : { valueType: cutting(valueType) }),
    ...(options === undefined ? {} : { options: options.map(cutting) }),
  });
};

const made = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The answer cut to what its schema names, at every depth: entity schemas refuse unknown members, since a store must, but an
 * answer is an allow-list. One that lacks a named member is a fault and throws.
 */
export const cutAnswer = (schema: z.ZodType, body: unknown): unknown => {
  const cut = made.get(schema) ?? cutting(schema);
  made.set(schema, cut);
  return cut.parse(body);
};
