/** A package of someone else's of which something is shipped to readers. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty where the package states none. */
  readonly licence: string;
  /** Lines that name the holders of the rights. */
  readonly holders: readonly string[];
  /** The licence's own words without those lines, a paragraph each; empty where the package brings none. */
  readonly terms: readonly string[];
}

/** Stands in a page where the list goes, until the bundles are made and the packages known. */
export const PACKAGES_TO_COME = 'Danh sách này được lập khi dựng trang.';

/** Licences that let anyone use, change and pass on what they cover, as SPDX names them. */
export const PERMISSIVE: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'OFL-1.1',
];

const TITLE = /^\(?(?:the )?(?:mit|isc|blue oak model) license(?: \(mit\))?\)?$/i;
const HOLDER = /^Copyright (?:\([cC]\)|©|\d{4})(?!.*[[{])/;

/** Takes the text of a licence apart: its holders, and its terms, which many packages share. */
export function readLicence(text: string): Pick<ShippedPackage, 'holders' | 'terms'> {
  const holders: string[] = [];
  const kept: string[] = [];
  for (const line of text.split(/\r?\n/).map((own) => own.trim())) {
    if (HOLDER.test(line)) holders.push(line);
    else kept.push(/^[-=*_]+$/.test(line) || TITLE.test(line) ? '' : line);
  }
  const terms = kept
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  return {holders, terms};
}

/** The packages as a list, then each licence's words once. */
export function packagesHtml(packages: readonly ShippedPackage[]): string {
  const items = packages.map(
    ({name, version, licence, holders}) =>
      `<li><strong>${escapeHtml(name)}</strong> ${escapeHtml(version)}, ${escapeHtml(licence)}` +
      `${holders.length === 0 ? '' : `. <span lang="en">${escapeHtml(holders.join('; '))}</span>`}</li>`,
  );
  const words = byTerms(packages).map(
    ({names, licence, terms}) =>
      `<details><summary>Nguyên văn giấy phép ${escapeHtml(licence)}: ${escapeHtml(names.join(', '))}</summary>` +
      `<div lang="en">${terms.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')}</div></details>`,
  );
  return `<p>${packages.length} gói:</p><ul>${items.join('')}</ul>${words.join('')}`;
}

interface Words {
  readonly licence: string;
  readonly names: string[];
  readonly terms: readonly string[];
}

/** Licences of the same words, whatever their line breaks and quotation marks; in the order of the packages. */
function byTerms(packages: readonly ShippedPackage[]): Words[] {
  const groups = new Map<string, Words>();
  for (const {name, licence, terms} of packages) {
    if (terms.length === 0) continue;
    const letters = terms
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    const group = groups.get(letters) ?? {licence, names: [], terms};
    group.names.push(name);
    groups.set(letters, group);
  }
  return [...groups.values()];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
