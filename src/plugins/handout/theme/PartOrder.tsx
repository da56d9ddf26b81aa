import {type DragEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import type {Entry} from '../../../core/handout/entry.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly onChange: (parts: readonly string[]) => void;
  /** What happened, for those who do not see it. */
  readonly onMessage: (message: string) => void;
}

/** The ways to move a part; `target` gives its new place among places from 0 to `last`. */
const STEPS = [
  {name: 'top', label: 'Lên đầu', words: 'Đưa lên đầu', target: () => 0},
  {name: 'up', label: 'Lên', words: 'Đưa lên', target: (at: number) => Math.max(0, at - 1)},
  {
    name: 'down',
    label: 'Xuống',
    words: 'Đưa xuống',
    target: (at: number, last: number) => Math.min(last, at + 1),
  },
  {name: 'bottom', label: 'Xuống cuối', words: 'Đưa xuống cuối', target: (_: number, last: number) => last},
] as const;

/** Instead of a button's name: the last part is gone, and the empty list has the focus. */
const NO_PART = '';

/** The chosen parts in their order: moved by buttons, or dragged. */
export function PartOrder({entries, onChange, onMessage}: Props): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  /** The button that has the focus once the list is in its new order. */
  const focus = useRef<string | null>(null);
  const keys = entries.map(({key}) => key);
  const order = keys.join(' ');

  // A moved button is put elsewhere in the document and loses the focus; a removed one takes it along.
  useEffect(() => {
    if (focus.current === NO_PART) list.current?.focus();
    else if (focus.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-button="${focus.current}"]`)?.focus();
    focus.current = null;
  }, [order]);

  function move(from: number, to: number, button?: string): void {
    const key = keys[from];
    if (key === undefined || to < 0 || to >= keys.length || from === to) return;
    const rest = keys.filter((_, index) => index !== from);
    // At the end of the list the other button stays usable.
    if (button) focus.current = `${to === 0 ? 'down' : to === keys.length - 1 ? 'up' : button} ${key}`;
    onChange([...rest.slice(0, to), key, ...rest.slice(to)]);
    onMessage(`“${entries[from]!.title}” đã ở vị trí ${to + 1} trên ${keys.length}.`);
  }

  function drop(event: DragEvent, to: number): void {
    event.preventDefault();
    if (dragged !== null) move(dragged, to);
    setDragged(null);
  }

  return (
    <ol ref={list} className="handout-order" tabIndex={-1} aria-label="Thứ tự các phần">
      {entries.map(({key, title}, index) => (
        <li
          key={key}
          draggable
          onDragStart={() => setDragged(index)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => drop(event, index)}
        >
          <span>{title}</span>
          <div className="handout-order__buttons">
            {STEPS.map(({name, label, words, target}) => {
              const to = target(index, keys.length - 1);
              return (
                <button
                  key={name}
                  className="button button--secondary button--sm"
                  type="button"
                  data-button={`${name} ${key}`}
                  disabled={to === index}
                  aria-label={`${words}: ${title}`}
                  onClick={() => move(index, to, name)}
                >
                  {label}
                </button>
              );
            })}
            <button
              className="button button--secondary button--sm"
              type="button"
              data-button={`drop ${key}`}
              aria-label={`Bỏ: ${title}`}
              onClick={() => {
                const next = keys[index + 1] ?? keys[index - 1];
                focus.current = next === undefined ? NO_PART : `drop ${next}`;
                onChange(keys.filter((other) => other !== key));
                onMessage(`Đã bỏ “${title}”.`);
              }}
            >
              Bỏ
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}
