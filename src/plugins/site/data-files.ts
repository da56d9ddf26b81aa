import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {workbooksOf} from '../../core/publish/tables.ts';
import {twinsOf} from '../../core/publish/twins.ts';
import {siteRoot, withoutBase} from '../../core/site/base-path.ts';

/** Writes the files that say in other forms what the pages say, and names them in every page's head. */
export default function dataPlugin({siteDir, siteConfig}: LoadContext): Plugin {
  const {baseUrl, title} = siteConfig;
  const origin = siteRoot(siteConfig);
  const twins = () => twinsOf(loadSite(contentPaths(siteDir)), {origin, title});
  const workbooks = () => workbooksOf(loadSite(contentPaths(siteDir)), origin);
  return {
    name: 'data',
    injectHtmlTags: () => ({
      headTags: [
        link({
          rel: 'alternate',
          type: 'application/atom+xml',
          href: `${baseUrl}feed.xml`,
          title: 'Thay đổi của các căn cứ pháp lý',
        }),
        link({
          rel: 'search',
          type: 'application/opensearchdescription+xml',
          href: `${baseUrl}opensearch.xml`,
          title,
        }),
      ],
    }),
    async postBuild({outDir}) {
      for (const [address, content] of [...twins(), ...(await workbooks())]) {
        const file = join(outDir, address);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, content);
      }
    },
    // The builder's own type leaves out the development server, which Docusaurus reads all the same.
    configureWebpack: () =>
      ({
        devServer: {
          setupMiddlewares(middlewares: unknown[]) {
            middlewares.unshift(serveTwins(baseUrl, twins, workbooks));
            return middlewares;
          },
        },
      }) as ReturnType<NonNullable<Plugin['configureWebpack']>>,
  };
}

function link(attributes: Record<string, string>) {
  return {tagName: 'link', attributes};
}

/** The parts of a request and a response that live editing needs. */
interface Request {
  readonly url?: string;
}
interface Response {
  setHeader(name: string, value: string): void;
  end(body: string | Uint8Array): void;
}

const NO_TWIN =
  'Bản Markdown của một trang được tạo từ trang đã dựng: chạy npm start rồi mở lại địa chỉ này.\n';

/** Answers for the same files during live editing, from the content as it stands. */
function serveTwins(
  base: string,
  twins: () => ReadonlyMap<string, string>,
  workbooks: () => Promise<ReadonlyMap<string, Uint8Array>>,
) {
  return async (request: Request, response: Response, next: () => void) => {
    const path = withoutBase(base, (request.url ?? '').replace(/[?#].*/, '')) ?? '';
    const content = path.endsWith('.md')
      ? NO_TWIN
      : /\.(json|csv|ics|xml|txt)$/.test(path)
        ? twins().get(path)
        : undefined;
    const book = path.endsWith('.xlsx') ? (await workbooks()).get(path) : undefined;
    if (book !== undefined) return response.end(book);
    if (content === undefined) return next();
    response.setHeader('Content-Type', `${mediaType(path)}; charset=utf-8`);
    response.end(content);
  };
}

function mediaType(path: string): string {
  if (path.endsWith('.json')) return 'application/json';
  if (path.endsWith('.xml')) return 'application/xml';
  if (path.endsWith('.ics')) return 'text/calendar';
  return path.endsWith('.csv') ? 'text/csv' : 'text/plain';
}
