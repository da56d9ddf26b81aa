/** Front matter as YAML, in the form an editor would write it: plain where YAML allows, else in quotes. */

export type YamlValue =
  | string
  | number
  | readonly YamlValue[]
  | {readonly [key: string]: YamlValue | undefined};

/** A page: front matter between its lines, then the body. */
export function pageSource(
  data: Readonly<Record<string, YamlValue | undefined>>,
  body: readonly string[],
): string {
  return `${['---', ...toLines(data), '---', ...body.flatMap((part) => ['', part])].join('\n')}\n`;
}

function toLines(data: Readonly<Record<string, YamlValue | undefined>>): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (typeof value !== 'object') return [`${key}: ${scalar(value)}`];
    return [`${key}:`, ...nested(value).map((line) => `  ${line}`)];
  });
}

function nested(value: Exclude<YamlValue, string | number>): string[] {
  if (!isList(value)) return toLines(value);
  return value.flatMap((item) => {
    if (typeof item !== 'object') return [`- ${scalar(item)}`];
    return nested(item).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  });
}

function isList(value: Exclude<YamlValue, string | number>): value is readonly YamlValue[] {
  return Array.isArray(value);
}

const PLAIN = /^[\p{L}\d(/][^:#"'\\{}[\]&*!|>%@`\n]*$/u;
const NOT_TEXT = /^(true|false|null|yes|no|on|off|~|[\d._+-]+(e\d+)?|0[xo][\da-f]+|\d{4}-\d{2}-\d{2}.*)$/i;

function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return PLAIN.test(value) &&
    !NOT_TEXT.test(value) &&
    value === value.trim() &&
    !/[\u2028\u2029\u0085]/.test(value)
    ? value
    : JSON.stringify(value);
}
