import * as z from 'zod';
import {day, listOf, words} from './fields.ts';
import type {Finding} from './finding.ts';
import {frontMatterFindings} from './front-matter-findings.ts';
import {sourceSchema} from './source-schema.ts';

/** The profile of the office that the site is of, below `docs/`: the one place where its name and channels stand. */
export const OFFICE_FILE = 'co-quan.yaml';

const MAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const mail = z.string('địa chỉ thư điện tử').regex(MAIL, 'địa chỉ thư điện tử, như hop-thu@example.gov.vn');
const web = z.string('địa chỉ https://…').regex(/^https:\/\/[^\s/]\S*$/, 'địa chỉ bắt đầu bằng https://');
/** A host as a policy names it, so that nothing else can come into one by a line of the profile. */
const HOST = String.raw`https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d{1,5})?`;
const ENDPOINT = new RegExp(String.raw`^${HOST}(?:\/[\w.~-]+)*\/?$`, 'i');
const SITE = new RegExp(String.raw`^${HOST}(?:\/[^\s/?#]+)*\/?$`, 'i');
const endpoint = z
  .string('địa chỉ http(s)://…')
  .regex(ENDPOINT, 'địa chỉ bắt đầu bằng https:// hoặc http://, như https://tim-kiem.example.gov.vn');
const FORM = 'địa chỉ thư điện tử, hoặc địa chỉ https:// của một biểu mẫu';

/** Said at the head of every page from its first day to its last, both included. */
const notice = z
  .strictObject({text: words, from: day, to: day, link: web.optional()})
  .refine(({from, to}) => from <= to, {error: 'ngày cuối không trước ngày đầu', path: ['to']});

/** Other sites made like this one, whose pages the search finds too. */
const searchSites = listOf(
  z.strictObject({
    name: words,
    url: z
      .string('địa chỉ của trang')
      .regex(SITE, 'địa chỉ của trang, như https://example.gov.vn/cchc/')
      .transform((url) => url.replace(/\/?$/, '/')),
  }),
);

export const officeSchema = z
  .strictObject({
    name: words,
    englishName: words.optional(),
    /** What it was called before, the latest first. */
    formerNames: listOf(words),
    /** The body above it. */
    superior: words.optional(),
    /** Who leads it: office and name. */
    head: words.optional(),
    address: words.optional(),
    telephone: words.optional(),
    email: mail.optional(),
    portal: web.optional(),
    hotline: words.optional(),
    /** Where readers write to: about a page, or about a mistake in it. */
    feedback: z
      .string(FORM)
      .refine((value) => MAIL.test(value) || web.safeParse(value).success, FORM)
      .optional(),
    /** The host at which the office itself publishes the site. Without it the site does not say that it does. */
    domain: z
      .string('tên miền')
      .regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/, 'tên miền không có https:// và dấu /, như example.gov.vn')
      .optional(),
    /** A picture below `static/`. */
    emblem: z
      .string('đường dẫn của một tệp trong static/')
      .regex(/^[\w./-]+\.(?:svg|png|webp)$/, 'tệp svg, png hoặc webp trong static/, như img/bieu-trung.svg')
      .optional(),
    notices: listOf(notice),
    /** An OpenSearch with the site's content, asked by the search page. */
    searchEndpoint: endpoint.optional(),
    searchSites,
    /** What bears the fields out, where the office does not say them itself. */
    sources: listOf(sourceSchema),
  })
  .superRefine(({name, searchSites}, context) => {
    // A site is known by its name beside a hit, and by its address.
    const met = new Set([name]);
    for (const [at, site] of searchSites.entries())
      for (const field of ['name', 'url'] as const) {
        if (met.has(site[field]))
          context.addIssue({
            code: 'custom',
            message: 'mỗi trang một tên và một địa chỉ riêng',
            path: ['searchSites', at, field],
          });
        met.add(site[field]);
      }
  })
  .superRefine(({sources, ...fields}, context) => {
    for (const [at, {quotes}] of sources.entries())
      for (const [index, {field}] of quotes.entries())
        if (!Object.hasOwn(fields, field) || fields[field as keyof typeof fields] === undefined)
          context.addIssue({
            code: 'custom',
            message: 'tên một trường đã điền ở trên, như name hoặc hotline',
            path: ['sources', at, 'quotes', index, 'field'],
          });
  });

export type Office = z.output<typeof officeSchema>;
export type Notice = Office['notices'][number];

/** The profile in a file's data, or what is wrong with it; `lineOf` finds the line of a path. */
export function readOffice(
  data: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
): {office: Office | null; findings: Finding[]} {
  const read = officeSchema.safeParse(data);
  return read.success
    ? {office: read.data, findings: []}
    : {office: null, findings: frontMatterFindings(OFFICE_FILE, read.error, data, lineOf, 'tệp')};
}
