import {dublinCore} from '../core/publish/dublin-core.ts';
import {element} from '../core/publish/xml.ts';
import {type Step, textsOf} from './built-files.ts';
import {readHead} from './read-head.ts';

/** Says in the head of every page in the words of the Dublin Core what the page says there already. */
export function describePages(publisher: string | null): Step {
  return (files) =>
    new Map(
      [...textsOf(files, '/index.html')].flatMap(([path, html]): [string, string][] => {
        const head = readHead(html);
        if (head === null) return [];
        const tags = dublinCore({...head, language: languageOf(html)}, publisher)
          .map(([name, content]) => element('meta', {name: `DC.${name}`, content}).xml)
          .join('');
        return [[path, html.replace('</head>', () => `${tags}</head>`)]];
      }),
    );
}

/** Of what the page says: its frame is Vietnamese on every page. */
function languageOf(html: string): string {
  return /theme-doc-markdown markdown"><div lang="?([a-z]{2})\b/.exec(html)?.[1] ?? 'vi';
}
