import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import {readLicence, type ShippedPackage} from '../../core/page/licences.ts';

const PackageJson = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default(''),
  author: z.union([z.string(), z.object({name: z.string()})]).optional(),
});

/** The package in a folder of `node_modules`: what it says of itself, and the licence it brings. */
export function readPackage(folder: string): ShippedPackage {
  const {name, version, license, author} = PackageJson.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const {holders, terms} = readLicence(licenceText(folder));
  const maker = typeof author === 'object' ? author.name : author;
  return {
    name,
    version,
    licence: license,
    holders: holders.length === 0 && maker !== undefined ? [`Copyright (c) ${maker}`] : holders,
    terms,
  };
}

/** The words of the licence's own file, or of the last section of the read-me; empty where there is neither. */
function licenceText(folder: string): string {
  const files = readdirSync(folder).sort();
  const own = files.find((file) => /^licen[cs]e(?:[.-]|$)/i.test(file));
  if (own !== undefined) return readFileSync(join(folder, own), 'utf8');
  const readme = files.find((file) => /^readme\.md$/i.test(file));
  if (readme === undefined) return '';
  const section = /^#+ Licen[cs]e\s+(?:\(\w+\)\s+)?([\s\S]*)$/im.exec(
    readFileSync(join(folder, readme), 'utf8'),
  );
  return (section?.[1] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
