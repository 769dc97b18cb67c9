export type PathParams = Readonly<Record<string, string>>;

const decode = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

/**
 * Holds a path against a pattern such as `/gemeenten/:code`. Gives the values of the `:names`, or null when it does not
 * fit. A `:name` takes one segment that is not empty; a last `*` takes all that is left.
 */
export const matchPath = (pattern: string, path: string): PathParams | null => {
  const parts = pattern.split('/');
  const segments = path.split('/');
  const open = parts.at(-1) === '*';
  if (open ? segments.length < parts.length - 1 : segments.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    if (part === '*') return params;
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) {
      const value = decode(segment);
      if (value === null || value === '') return null;
      params[part.slice(1)] = value;
    } else if (part !== segment) return null;
  }
  return params;
};
