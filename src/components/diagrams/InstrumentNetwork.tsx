import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {RELATION_WORDS} from '../../core/page/wording.ts';
import type {InstrumentNetwork as Layout} from '../../core/site/diagrams/instrument-network.ts';
import type {Verb} from '../../core/site/relations.ts';
import {Diagram, LinkedBox} from './Diagram.tsx';

interface Props {
  readonly layout: Layout;
  readonly sentences: readonly {
    readonly from: {readonly name: string; readonly url: string};
    readonly verb: Verb;
    readonly to: {readonly name: string; readonly url: string};
  }[];
}

/** Place of each line of the key, below the drawing. */
const KEY_WIDTH = 176;
const KEYS_IN_LINE = 4;
const KEY_HEIGHT = 26;

/** How the instruments act on each other; each kind of act has its own line, named in the key. */
export function InstrumentNetwork({layout: {width, height, nodes, edges}, sentences}: Props): ReactNode {
  const verbs = [...new Set(edges.map(({verb}) => verb))].sort();
  return (
    <Diagram
      width={Math.max(width, KEYS_IN_LINE * KEY_WIDTH)}
      height={height + KEY_HEIGHT * (1 + Math.ceil(verbs.length / KEYS_IN_LINE))}
      name="Mạng quan hệ giữa các văn bản"
      caption="Mũi tên đi từ văn bản tác động (bên phải) đến văn bản chịu tác động (bên trái)."
      words={
        <ul>
          {sentences.map(({from, verb, to}) => (
            <li key={`${from.url} ${verb} ${to.url}`}>
              <Link to={from.url}>{from.name}</Link> <strong>{RELATION_WORDS[verb]}</strong>{' '}
              <Link to={to.url}>{to.name}</Link>.
            </li>
          ))}
        </ul>
      }
    >
      <defs>
        <marker
          id="mui-ten-mang"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" className="diagram__arrowhead" />
        </marker>
      </defs>
      {edges.map(({verb, path}) => (
        <path
          key={path}
          d={path}
          className={`diagram__edge diagram__edge--${verb}`}
          markerEnd="url(#mui-ten-mang)"
        />
      ))}
      {nodes.map((box) => (
        <LinkedBox key={box.url} box={box} />
      ))}
      {verbs.map((verb, index) => (
        <Key
          key={verb}
          verb={verb}
          x={(index % KEYS_IN_LINE) * KEY_WIDTH}
          y={height + KEY_HEIGHT * (1 + Math.floor(index / KEYS_IN_LINE))}
        />
      ))}
    </Diagram>
  );
}

function Key({verb, x, y}: {verb: Verb; x: number; y: number}): ReactNode {
  return (
    <g>
      <path
        d={`M${x} ${y + 6}h36`}
        className={`diagram__edge diagram__edge--${verb}`}
        markerEnd="url(#mui-ten-mang)"
      />
      <text x={x + 44} y={y + 11} className="diagram__day">
        {RELATION_WORDS[verb]}
      </text>
    </g>
  );
}
