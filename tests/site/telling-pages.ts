import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {allPages, BUILD, KINDS} from './harness.ts';

/**
 * Pages that between them show every element that any page shows, with its classes and its attributes for assistive
 * tools: what an element looks like and says of itself is the same on every page that has it.
 */
export function tellingPages(): string[] {
  const features = new Map(allPages().map((path) => [path, featuresOf(path)]));
  const chosen = new Set<string>(Object.values(KINDS));
  const left = new Set([...features.values()].flatMap((some) => [...some]));
  const gain = (path: string) => [...features.get(path)!].filter((one) => left.has(one)).length;
  const take = (path: string) => {
    chosen.add(path);
    for (const one of features.get(path)!) left.delete(one);
  };
  for (const path of [...chosen]) take(path);
  while (left.size > 0)
    take([...features.keys()].reduce((best, path) => (gain(path) > gain(best) ? path : best)));
  return [...chosen];
}

function featuresOf(path: string): Set<string> {
  const html = readFileSync(join(BUILD, path, 'index.html'), 'utf8').replace(
    /<(script|style)[\s\S]*?<\/\1>/g,
    '',
  );
  return new Set(
    [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>/g)].map(([, tag, attributes = '']) => {
      const classes = /\sclass=(?:"([^"]*)"|(\S+))/.exec(attributes);
      const aria = attributes.match(/\s(?:role=\S+|aria-[a-z]+)/g) ?? [];
      // One class of a page is its own name.
      const names = (classes?.[1] ?? classes?.[2] ?? '').replace(/\S*docs-doc-id\S*/g, '');
      return [tag, names, ...aria].join(' ');
    }),
  );
}
