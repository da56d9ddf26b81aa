import {PACKAGES_TO_COME} from '../page/licences.ts';
import type {Page} from '../page/page.ts';
import {shortName, statusSentence} from '../page/wording.ts';
import {homonyms} from '../site/homonyms.ts';
import {instrumentsInOrder} from '../site/index-rows.ts';
import {isHome} from '../site/plans.ts';
import {selfReport} from '../site/self-report.ts';
import type {Instrument, Site} from '../site/site.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {bullets, escapeMarkdown} from './markdown.ts';
import {planMarkdown, quoted} from './plan-markdown.ts';

/** What stands in the place of each author's tag; a tag that is not here only draws. */
const TAGS: Readonly<Record<string, (site: Site, attributes: string) => string>> = {
  ClauseQuote: (site, attributes) => quoted(site, /id="([^"]+)"/.exec(attributes)?.[1] ?? ''),
  PlanText: (site, attributes) => {
    const key = /plan="([^"]+)"/.exec(attributes)?.[1];
    const plan = site.plans.find((item) => (key === undefined ? isHome(item) : item.key === key));
    return plan ? planMarkdown(site, plan) : '';
  },
  CitationIndex: (site) => instrumentIndex(site),
  InstrumentsByType: (site) => instrumentIndex(site),
  TopicList: (site) =>
    site.topics.map(({letter, title, url}) => `- [${letter}) ${escapeMarkdown(title)}](${url})`).join('\n'),
  PlanAtAGlance: (site) =>
    site.plans
      .flatMap(({sections}) => sections.map(({frontMatter, url}) => `- [${frontMatter.title}](${url})`))
      .join('\n'),
  DataReport: (site) => {
    const {sections, discrepancies} = selfReport(site);
    return [
      ...sections.flatMap(({title, rows}) => [
        `## ${title}`,
        rows.map(([name, value]) => `- ${escapeMarkdown(`${name}: ${value}`)}`).join('\n'),
      ]),
      '## Khác nhau giữa kế hoạch và dữ liệu về văn bản',
      ...discrepancies.map(
        ({name, url, text}) => `[${escapeMarkdown(name)}](${url}): ${escapeMarkdown(text)}`,
      ),
    ].join('\n\n');
  },
  ShippedPackages: () => PACKAGES_TO_COME,
  Homonyms: (site) =>
    homonyms(site)
      .flatMap(({number, bearers}) => [
        `## Số ${number}`,
        bullets(
          bearers.map(({name, title, url, quote}) =>
            url === null
              ? escapeMarkdown(`${name}. Nguồn viết: “${quote}”`)
              : `[${escapeMarkdown(name)}](${url})${title === null ? '' : `: ${escapeMarkdown(title)}`}`,
          ),
        ).join('\n'),
      ])
      .join('\n\n'),
};

function instrumentIndex(site: Site): string {
  return instrumentsInOrder(site)
    .map((item) => `- ${instrumentLine(item)}`)
    .join('\n');
}

/** The author's own Markdown, its tags replaced by what they stand for. */
export function authored(site: Site, {body}: Page): string {
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(
      /^[ \t]*<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*\/>[ \t]*$/gm,
      (_, name: string, attributes: string) =>
        Object.hasOwn(TAGS, name) ? TAGS[name]!(site, attributes) : '',
    )
    .replace(/^[ \t]*<\/?[A-Z]\w*[^>]*>[ \t]*$/gm, '')
    .replaceAll('](pathname://', '](')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** An instrument in one line, linked. */
export function instrumentLine(item: Instrument): string {
  const issued = item.issued === undefined ? '' : ` ngày ${formatVietnameseDate(item.issued)}`;
  const title = item.title === undefined ? '' : `: ${item.title}`;
  return `[${escapeMarkdown(shortName(item))}](${item.url})${escapeMarkdown(`${issued}${title}. ${statusSentence(item)}`)}`;
}
