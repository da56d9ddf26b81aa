import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {LabelBox} from '../../core/site/diagrams/label.ts';
import {ScrollFrame} from '../ScrollFrame.tsx';

interface Props {
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for those who do not see it. */
  readonly name: string;
  readonly caption: string;
  /** The same content in words. */
  readonly words: ReactNode;
  readonly children: ReactNode;
}

/** Letters of 14 units are at least 12 px high, in ems of 17 px: where that is too wide, the drawing scrolls. */
const LEAST = 12 / 14 / 17;

/** A drawing with its caption and its words; on a narrow screen the words, in one column, stand for the drawing. */
export function Diagram({width, height, name, caption, words, children}: Props): ReactNode {
  return (
    <figure className="diagram">
      <ScrollFrame name={name} className="diagram__frame">
        <svg
          viewBox={`-2 -2 ${width + 4} ${height + 4}`}
          width={`${(width + 4) * LEAST}em`}
          className="diagram__drawing"
        >
          <title>{name}</title>
          {children}
        </svg>
      </ScrollFrame>
      {/* It opens what follows it, not what it holds: a style sheet cannot open a closed one on a narrow screen. */}
      <details className="diagram__switch">
        <summary>Đọc bằng chữ</summary>
      </details>
      <div className="diagram__words">{words}</div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** A box that leads to its page. */
export function LinkedBox({box, className = ''}: {box: LabelBox; className?: string}): ReactNode {
  const content = (
    <>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
      <Lines box={box} left={10} />
    </>
  );
  return (
    <g className={`diagram__box ${className}`}>
      {box.url === null ? content : <Link to={box.url}>{content}</Link>}
    </g>
  );
}

/** The lines of a box, set from its upper edge. */
export function Lines({box, left = 0, top = 0}: {box: LabelBox; left?: number; top?: number}): ReactNode {
  return (
    <text>
      {box.lines.map((line, index) => (
        <tspan key={line} x={box.x + left} y={box.y + top + 20 + index * 17}>
          {/* The space keeps the words apart where the lines are read as one. */}
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}
