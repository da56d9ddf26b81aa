import {basename} from 'node:path';
import {buildFacts, checkFiles, contentPaths} from '../build/load-site.ts';
import {type DocsFile, readDocs} from '../build/read-docs.ts';
import {type Finding, formatFinding} from '../core/page/finding.ts';
import {isKind} from '../core/page/page.ts';
import {formatVietnameseDate} from '../core/text/date.ts';
import {FileError} from '../core/word/file-error.ts';
import {type DatedPage, readSavedPage} from './read-saved-page.ts';
import {addEvents} from './status/edit-page.ts';
import {type Proposal, propose} from './status/propose.ts';
import {readStatus} from './status/read-status.ts';
import {writeAll} from './write-all.ts';

/** What saved pages say of the instruments of a site, and what became of it. */
export interface Renewal {
  readonly proposals: readonly Proposal[];
  /** Per file, what could not be read. */
  readonly unread: readonly {readonly file: string; readonly why: string}[];
  /** Pages written, or that `--write` would write, below `docs/`. */
  readonly changed: readonly string[];
  /** What the check says of the content once these events stand in it, and did not say before. */
  readonly findings: readonly Finding[];
  /** True where some of these stand in the pages to be written, so that nothing is. */
  readonly refused: boolean;
}

/** Reads the saved pages; with `write` adds the new events to the pages of `root`, all of them or none. */
export async function renewStatus(
  files: readonly string[],
  root: string,
  {write}: {readonly write: boolean},
): Promise<Renewal> {
  const paths = contentPaths(root);
  const facts = buildFacts(paths);
  const sources = readDocs(paths.docs);
  const {site, findings: before} = checkFiles(sources, paths, facts);
  const pages = new Map(
    site.pages.filter((page) => isKind(page, 'instrument')).map((page) => [page.frontMatter.key, page]),
  );
  const frontMatters = new Map([...pages].map(([key, {frontMatter}]) => [key, frontMatter]));
  const proposals: Proposal[] = [];
  const unread: {file: string; why: string}[] = [];
  for (const file of files) {
    const page = await readOr(file, unread);
    if (page === null) continue;
    const reading = readStatus(page, page.savedOn);
    unread.push(...reading.unread.map((why) => ({file, why})));
    const seen = {
      file,
      url: page.url ?? addressByName(file, [...frontMatters.values()]),
      savedOn: page.savedOn,
    };
    for (const found of reading.events) {
      const proposal = propose(found, seen, site.registry, frontMatters);
      if (!proposals.some((other) => same(other, proposal))) proposals.push(proposal);
    }
    const own = reading.number === null ? [] : site.registry.byNumber(reading.number);
    const issued = own.length === 1 ? own[0]?.issued : null;
    if (issued && reading.issued && issued !== reading.issued)
      unread.push({
        file,
        why: `ngày ban hành ở trang lưu là ${formatVietnameseDate(reading.issued)}, ở docs/can-cu là ${formatVietnameseDate(issued)}; xem lại bản gốc, sửa “issued” của trang nếu sai`,
      });
  }
  const edited = edit(sources, proposals, (key) => pages.get(key)?.file);
  const changed = edited.filter((entry, index) => entry !== sources[index]).map(({file}) => file);
  const findings = changed.length === 0 ? [] : newFindings(checkFiles(edited, paths, facts).findings, before);
  const refused = findings.some(({file}) => changed.includes(file));
  if (write && !refused)
    writeAll(
      paths.docs,
      edited.flatMap((entry) =>
        'source' in entry && changed.includes(entry.file)
          ? [{path: entry.file, action: 'update' as const, next: entry.source, current: null}]
          : [],
      ),
    );
  return {proposals, unread, changed, findings, refused};
}

async function readOr(file: string, unread: {file: string; why: string}[]): Promise<DatedPage | null> {
  try {
    return await readSavedPage(file);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    unread.push({file, why: `không đọc được tệp\n${error.message}`});
    return null;
  }
}

/** A signed text has no address in it; its file is named as a page of the site names the address. */
function addressByName(
  file: string,
  frontMatters: readonly {readonly officialPdf?: string | undefined}[],
): string | null {
  const named = frontMatters
    .flatMap(({officialPdf}) => officialPdf ?? [])
    .filter((url) => url.split('/').at(-1) === basename(file));
  // A name that two addresses end with tells neither.
  return new Set(named).size === 1 ? named[0]! : null;
}

/** Two files of one page tell the same. */
function same(a: Proposal, b: Proposal): boolean {
  const idOf = ({key, target, event, seen}: Proposal) =>
    [key ?? target, event.kind, event.date, event.by, seen.url].join('\n');
  return idOf(a) === idOf(b);
}

function edit(
  sources: readonly DocsFile[],
  proposals: readonly Proposal[],
  fileOf: (key: string) => string | undefined,
): DocsFile[] {
  const fresh = proposals.filter(({verdict}) => verdict === 'new');
  return sources.map((entry) => {
    const own = fresh.filter(({key}) => key !== null && fileOf(key) === entry.file);
    return own.length > 0 && 'source' in entry ? {...entry, source: addEvents(entry.source, own)} : entry;
  });
}

function newFindings(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Set(before.map(textOf));
  return after.filter((finding) => !known.has(textOf(finding)));
}

/** Lines move when events are added above them. */
function textOf(finding: Finding): string {
  return formatFinding({...finding, line: 0});
}
