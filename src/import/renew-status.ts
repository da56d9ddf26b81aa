import {buildFacts, type ContentPaths, checkFiles, checkSite, contentPaths} from '../build/load-site.ts';
import {type DocsFile, readDocs} from '../build/read-docs.ts';
import {type Finding, formatFinding} from '../core/page/finding.ts';
import {isKind} from '../core/page/page.ts';
import {ImportError} from './import-error.ts';
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
}

/** Reads the saved pages; with `write` adds the new events to the pages of `root`, all of them or none. */
export async function renewStatus(
  files: readonly string[],
  root: string,
  {write}: {readonly write: boolean},
): Promise<Renewal> {
  const paths = contentPaths(root);
  const {site, findings: before} = checkSite(paths);
  const pages = new Map(
    site.pages.filter((page) => isKind(page, 'instrument')).map((page) => [page.frontMatter.key, page]),
  );
  const sheets = new Map([...pages].map(([key, {frontMatter}]) => [key, frontMatter]));
  const proposals: Proposal[] = [];
  const unread: {file: string; why: string}[] = [];
  for (const file of files) {
    const page = await readOr(file, unread);
    if (page === null) continue;
    const reading = readStatus(page, page.savedOn);
    unread.push(...reading.unread.map((why) => ({file, why})));
    const seen = {file, url: page.url ?? addressByName(file, [...sheets.values()]), savedOn: page.savedOn};
    for (const found of reading.events) {
      const proposal = propose(found, seen, site.registry, sheets);
      if (!proposals.some((other) => same(other, proposal))) proposals.push(proposal);
    }
    const own = reading.number === null ? [] : site.registry.byNumber(reading.number);
    const issued = own.length === 1 ? own[0]?.issued : null;
    if (issued && reading.issued && issued !== reading.issued)
      unread.push({file, why: `ngày ban hành ở trang lưu là ${reading.issued}, ở docs/can-cu là ${issued}`});
  }
  const sources = readDocs(paths.docs);
  const edited = edit(sources, proposals, (key) => pages.get(key)?.file);
  const changed = edited.filter((entry, index) => entry !== sources[index]).map(({file}) => file);
  const findings = changed.length === 0 ? [] : newFindings(edited, paths, before);
  if (write && !findings.some(({file}) => changed.includes(file)))
    writeAll(
      paths.docs,
      edited.flatMap((entry) =>
        'source' in entry && changed.includes(entry.file)
          ? [{path: entry.file, action: 'update' as const, next: entry.source, current: null}]
          : [],
      ),
    );
  return {proposals, unread, changed, findings};
}

async function readOr(file: string, unread: {file: string; why: string}[]): Promise<DatedPage | null> {
  try {
    return await readSavedPage(file);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    unread.push({file, why: `không đọc được tệp\n${error.message}`});
    return null;
  }
}

/** A signed text has no address in it; its file is named as a page of the site names the address. */
function addressByName(
  file: string,
  sheets: readonly {readonly officialPdf?: string | undefined}[],
): string | null {
  const name = file.replaceAll('\\', '/').split('/').at(-1);
  return (
    sheets.flatMap(({officialPdf}) => officialPdf ?? []).find((url) => url.split('/').at(-1) === name) ?? null
  );
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

function newFindings(files: readonly DocsFile[], paths: ContentPaths, before: readonly Finding[]): Finding[] {
  const known = new Set(before.map(textOf));
  return checkFiles(files, paths, buildFacts(paths)).findings.filter(
    (finding) => !known.has(textOf(finding)),
  );
}

/** Lines move when events are added above them. */
function textOf(finding: Finding): string {
  return formatFinding({...finding, line: 0});
}
