import {stringify} from 'yaml';

export type YamlValue =
  | string
  | number
  | readonly YamlValue[]
  | {readonly [key: string]: YamlValue | undefined};

/**
 * A page: front matter between its lines, then the body. Empty lists are left out; what an older reader would take
 * for a date or a truth value is quoted.
 */
export function pageSource(
  data: Readonly<Record<string, YamlValue | undefined>>,
  body: readonly string[],
): string {
  const given = (_: unknown, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value;
  const yaml = stringify(data, given, {schema: 'yaml-1.1', lineWidth: 0, blockQuote: false});
  return `${['---', yaml.trimEnd(), '---', ...body.flatMap((part) => ['', part])].join('\n')}\n`;
}
