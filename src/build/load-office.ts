import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finding} from '../core/page/finding.ts';
import {OFFICE_FILE, type Office, readOffice} from '../core/page/office-schema.ts';
import {findingsOf} from '../core/site/source-findings.ts';
import {readDocsYaml} from './read-docs-yaml.ts';

/** The page that tells readers what leaves their machine, below `docs/`. */
const PRIVACY = 'quyen-rieng-tu.mdx';

/** Where the profile stands, and the files that it names. */
interface Folders {
  readonly docs: string;
  readonly static: string;
}

/** The office's profile, null without one or while it is faulty; `today` is the day of the check, ISO. */
export function loadOffice(
  paths: Folders,
  today: string | null = null,
): {office: Office | null; findings: readonly Finding[]} {
  const yaml = readDocsYaml(paths.docs, OFFICE_FILE);
  if (!yaml.ok) return {office: null, findings: yaml.findings};
  const {office, findings} = readOffice(yaml.data, yaml.lineOf);
  if (office === null) return {office, findings};
  const placeOf = (index: number) => ({file: OFFICE_FILE, line: yaml.lineOf(['sources', index])});
  return {
    office,
    findings: [
      ...findingsOf(office.sources, today, placeOf),
      ...emblemFindings(office, paths, yaml.lineOf(['emblem'])),
      ...reachFindings(office, paths, yaml.lineOf),
    ],
  };
}

function emblemFindings({emblem}: Office, paths: Folders, line: number): Finding[] {
  if (emblem === undefined || existsSync(join(paths.static, emblem))) return [];
  return [
    {
      file: OFFICE_FILE,
      line,
      found: `emblem: “${emblem}”, không có tệp static/${emblem}`,
      expected: 'biểu trưng của cơ quan, nằm trong static/',
      remedy: 'đặt tệp vào static/, sửa đường dẫn, hoặc bỏ dòng “emblem:”',
    },
  ];
}

/** What the search asks of other machines, they see: the page that tells readers what leaves their machine names them. */
function reachFindings(
  office: Office,
  {docs}: Folders,
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const page = join(docs, PRIVACY);
  if (!existsSync(page)) return [];
  const words = readFileSync(page, 'utf8');
  const reached = [
    ...(office.searchEndpoint === undefined ? [] : [{url: office.searchEndpoint, path: ['searchEndpoint']}]),
    ...office.searchSites.map(({url}, at) => ({url, path: ['searchSites', at]})),
  ];
  return reached
    .map(({url, path}) => ({host: new URL(url).hostname, path}))
    .filter(({host}) => !words.includes(host))
    .map(({host, path}) => ({
      file: OFFICE_FILE,
      line: lineOf(path),
      found: `${path[0]}: trang tìm kiếm gọi tới “${host}”, mà trang Quyền riêng tư chưa nêu máy chủ này`,
      expected: 'trang Quyền riêng tư nêu mọi máy chủ mà trang tìm kiếm gọi tới',
      remedy: `nêu “${host}” ở docs/${PRIVACY}, sửa câu “không gọi tới máy chủ nào khác”, hoặc bỏ dòng này`,
    }));
}
