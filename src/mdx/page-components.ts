import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {esm} from './nodes.ts';

/** Components that few pages show: each travels with the script of these pages, not of all. */
const MODULES: Readonly<Record<string, string>> = {
  CitationIndex: '@site/src/components/CitationIndex.tsx',
  PlanOverview: '@site/src/components/PlanOverview.tsx',
  TopicMatrix: '@site/src/components/TopicMatrix.tsx',
};

/** Puts an import before the content for each such component that the page has. */
export function importComponents(tree: Root): void {
  const names = new Set<string>();
  visit(tree, 'mdxJsxFlowElement', ({name}) => {
    if (name !== null && Object.hasOwn(MODULES, name)) names.add(name);
  });
  tree.children.unshift(...[...names].map((name) => importNode(name, MODULES[name]!)));
}

/** `import {name} from 'from'` */
function importNode(name: string, from: string): RootContent {
  const identifier = {type: 'Identifier', name};
  return esm({
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportSpecifier', imported: identifier, local: identifier}],
    source: {type: 'Literal', value: from},
    attributes: [],
  });
}
