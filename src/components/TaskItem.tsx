import {useLocation} from '@docusaurus/router';
import {Children, isValidElement, type ReactNode, useEffect, useState} from 'react';
import {isTicked, setTicked} from '../client/ticks.ts';

/** An item of a checklist: its box can be ticked with or without scripts; with them it is remembered. */
export function TaskItem({children}: {children: ReactNode}): ReactNode {
  const {pathname} = useLocation();
  const parts = Children.toArray(children);
  const box = parts.find(isBox);
  const words = parts.filter((part) => part !== box);
  const item = textOf(words).trim();
  const [ticked, setBox] = useState(box?.props.checked === true);
  useEffect(() => {
    const stored = isTicked(pathname, item);
    if (stored !== null) setBox(stored);
  }, [pathname, item]);
  return (
    <li className="task-list-item">
      <label className="task">
        <input
          type="checkbox"
          checked={ticked}
          onChange={({target}) => {
            setBox(target.checked);
            setTicked(pathname, item, target.checked);
          }}
        />
        <span>{words}</span>
      </label>
    </li>
  );
}

type Box = React.ReactElement<{readonly type: string; readonly checked?: boolean}>;

function isBox(part: ReactNode): part is Box {
  return isValidElement<{type?: unknown}>(part) && part.props.type === 'checkbox';
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<{children?: ReactNode}>(node) ? textOf(node.props.children) : '';
}
