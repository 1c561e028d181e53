import * as z from 'zod';

const below = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

const walk = (schema: unknown, path: string): readonly string[] => {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, member]) => walk(member, below(path, name)));
  if (schema instanceof z.ZodArray) return walk(schema.element, below(path, '*'));
  if (schema instanceof z.ZodRecord) return walk(schema.valueType, below(path, '*'));
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(option => walk(option, path));
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return walk(schema.unwrap(), path);
  return [path];
};

/** Every field that a schema keeps, by path such as `representative/phone`; a star stands for each of many. */
export const fieldPaths = (schema: z.ZodType): readonly string[] => [...new Set(walk(schema, ''))];
