import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {createRegistry, type InstrumentRef, type Registry} from '../core/citation/index.ts';

/** Where the instruments stand, a page each. */
const INSTRUMENTS = join('docs', 'can-cu');
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

/** The registry of the instruments that have a page under `root`; empty where there are none yet. */
export function loadRegistry(root: string): Registry {
  return createRegistry(
    pages(join(root, INSTRUMENTS)).flatMap((file) => instrumentOf(readFileSync(file, 'utf8'))),
  );
}

function pages(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function instrumentOf(page: string): InstrumentRef[] {
  const data: unknown = parse(FRONT_MATTER.exec(page)?.[1] ?? '');
  if (typeof data !== 'object' || data === null) return [];
  const fields = data as Record<string, unknown>;
  const {key, type} = fields;
  if (typeof key !== 'string' || typeof type !== 'string') return [];
  return [
    {
      key,
      type,
      number: text(fields.number),
      issuer: text(fields.issuer),
      issued: text(fields.issued),
      title: text(fields.title) ?? '',
      aliases: texts(fields.aliases),
      alternativeNumbers: texts(fields.alternativeNumbers),
    },
  ];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
