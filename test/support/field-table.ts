/** The README's table of a schema's fields: one row a field, nested fields with dots. */
import { z } from 'zod';

export function fieldTable(schema: z.ZodObject): string {
  return ['| field | | |', '|---|---|---|', ...rows(schema, '')].join('\n');
}

function rows(schema: z.ZodObject, prefix: string): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const type = field as z.ZodType;
    const need = type.safeParse(undefined).success ? 'optional' : 'required';
    const inner = unwrap(type);
    const own = `| \`${prefix}${name}\` | ${need} | ${type.description ?? ''} |`;
    return inner instanceof z.ZodObject ? [own, ...rows(inner, `${prefix}${name}.`)] : [own];
  });
}

function unwrap(type: z.ZodType): z.ZodType {
  let at = type;
  while (at instanceof z.ZodDefault || at instanceof z.ZodOptional) at = at.unwrap() as z.ZodType;
  return at;
}
