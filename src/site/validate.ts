/** A schema's issues as problems: the line of the field, what is wrong with it, what to write instead. */
import type { z } from 'zod';
import type { Fields, Result } from './front-matter.ts';
import type { Problem } from './problem.ts';

export function validate<T extends z.ZodType>(file: string, fields: Fields, schema: T): Result<z.infer<T>> {
  const parsed = schema.safeParse(fields.value ?? {});
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => describe(file, fields, schema, issue)) };
}

function describe(file: string, fields: Fields, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const at = (path: readonly PropertyKey[], problem: string, remedy: string): Problem => ({
    file,
    line: fields.lineOf(path),
    problem,
    remedy,
    level: 'error',
  });
  const name = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, issue.path) ?? {});
    return issue.keys.map((key) =>
      at(
        [...issue.path, key],
        `there is no field ${nameOf([...issue.path, key])}`,
        `the fields here are ${known.join(', ')}`,
      ),
    );
  }
  const value = valueAt(fields.value, issue.path);
  if (value === undefined) {
    const meaning = descriptionAt(schema, issue.path);
    return [at(issue.path, `${name} is missing`, `add "${name}: …"${meaning ? `: ${meaning}` : ''}`)];
  }
  const shown = typeof value === 'string' ? ` ${JSON.stringify(value.slice(0, 80))}` : '';
  return [at(issue.path, `${name}${shown} is not valid`, issue.message)];
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const part of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return at;
}

type Shape = Record<string, z.ZodType>;

/** The fields of the object schema at `path`, through defaults and optionals. */
function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Shape | undefined {
  let at: unknown = schema;
  for (const part of path) at = unwrap(at).shape?.[String(part)];
  return unwrap(at).shape;
}

function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const parent = shapeAt(schema, path.slice(0, -1));
  return parent?.[String(path.at(-1))]?.description;
}

function unwrap(schema: unknown): { shape?: Shape } {
  let at = schema as { shape?: Shape; unwrap?: () => unknown } | undefined;
  while (at?.unwrap && !at.shape) at = at.unwrap() as typeof at;
  return at ?? {};
}
