import {valueToEstree} from 'estree-util-value-to-estree';
import type {
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** Small makers of syntax-tree nodes, so that layouts read like the page they make. */

export function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

export function link(url: string, ...children: PhrasingContent[]): Link {
  return {type: 'link', url, children};
}

/** A heading with an explicit ASCII id: addresses on paper stay short. */
export function heading(depth: 1 | 2 | 3 | 4, id: string, ...children: PhrasingContent[]): Heading {
  return {type: 'heading', depth, children, data: {id, hProperties: {id}}} as Heading;
}

/** A table; its first row is the head. A cell is words, or nodes of a line. */
export function table(rows: readonly (readonly (string | PhrasingContent[])[])[]): Table {
  const cell = (value: string | PhrasingContent[]): TableCell => ({
    type: 'tableCell',
    children: typeof value === 'string' ? [text(value)] : value,
  });
  return {type: 'table', children: rows.map((row) => ({type: 'tableRow', children: row.map(cell)}))};
}

/** A list of lines. */
export function listOf(lines: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map(
      (children): ListItem => ({type: 'listItem', spread: false, children: [paragraph(...children)]}),
    ),
  };
}

/** An `import` or an `export` of the page's module, as the parser of MDX would give it. */
export function esm(declaration: object): RootContent {
  const estree = {type: 'Program', sourceType: 'module', comments: [], body: [declaration]};
  return {type: 'mdxjsEsm', value: '', data: {estree}} as unknown as RootContent;
}

type Props = Readonly<Record<string, unknown>>;

/** A component between blocks, with any data as its properties. */
export function component(name: string, props: Props = {}, children: RootContent[] = []): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes(props),
    children: children as MdxJsxFlowElement['children'],
  };
}

/** A component inside a line. */
export function inline(name: string, props: Props, children: PhrasingContent[]): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes: attributes(props), children};
}

function attributes(props: Props): MdxJsxAttribute[] {
  return Object.entries(props).flatMap(([name, value]): MdxJsxAttribute[] => {
    if (value === undefined || value === null) return [];
    if (typeof value === 'string') return [{type: 'mdxJsxAttribute', name, value}];
    const expression = valueToEstree(value);
    return [
      {
        type: 'mdxJsxAttribute',
        name,
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: JSON.stringify(value),
          data: {
            estree: {
              type: 'Program',
              sourceType: 'module',
              comments: [],
              body: [{type: 'ExpressionStatement', expression}],
            },
          },
        },
      },
    ];
  });
}
