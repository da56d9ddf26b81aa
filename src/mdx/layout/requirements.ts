import type {RootContent} from 'mdast';
import {requirements} from '../../core/site/requirements.ts';
import type {Site} from '../../core/site/site.ts';
import {slug} from '../../core/text/slug.ts';
import {component, heading, paragraph, table, text} from '../nodes.ts';

/** What is expected of such a site, met or not: a table a group. */
export function requirementNodes(site: Site): RootContent {
  const all = requirements(site);
  const groups = [...new Set(all.map(({group}) => group))];
  return component('div', {}, [
    paragraph(text(`Đạt ${all.filter(({met}) => met).length} trên ${all.length} điều.`)),
    ...groups.flatMap((group) => [
      heading(2, slug(group), text(group)),
      table([
        ['Điều', 'Đạt', 'Ở đâu, hoặc vì sao chưa'],
        ...all
          .filter((row) => row.group === group)
          .map(({what, met, why}) => [what, met ? 'Đạt' : 'Chưa', why]),
      ]),
    ]),
  ]);
}
