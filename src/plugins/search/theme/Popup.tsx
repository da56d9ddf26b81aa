import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useRef} from 'react';
import {tellForce} from '../../../client/tell-force.ts';
import {resultsAddress} from '../address.ts';
import type {Choice} from './choices.ts';
import {Marked} from './Marked.tsx';
import {SearchHelp} from './SearchHelp.tsx';
import {StatusChip} from './StatusChip.tsx';
import styles from './search.module.css';
import {Understood, understoodWords} from './Understood.tsx';
import type {SearchState} from './use-search.ts';

type Props = {
  id: string;
  open: boolean;
  choices: readonly Choice[];
  active: number;
  state: SearchState;
  typed: string;
  dropped: readonly string[];
  onDrop: (dropped: readonly string[]) => void;
  onChoose: (choice: Choice, newTab: boolean) => void;
  onPoint: (at: number) => void;
};

/** What opens below the box: the list, or help when nothing was found; and the count, said once it is known. */
export function Popup({
  id,
  open,
  choices,
  active,
  state,
  typed,
  dropped,
  onDrop,
  onChoose,
  onPoint,
}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${active}"]`)?.scrollIntoView({block: 'nearest'});
  }, [active]);
  useEffect(() => void tellForce(list.current!), [choices]);
  const answered = typed.trim() !== '' && state.text !== null;
  const nothing = answered && state.result?.total === 0;
  return (
    <>
      <div className={styles.popup} hidden={!open}>
        {answered && state.result?.suggestion ? (
          <p className={styles.note}>
            Không thấy “{state.text}”. Có phải bạn tìm{' '}
            <Link to={resultsAddress(state.result.suggestion)}>{state.result.suggestion}</Link>?
          </p>
        ) : null}
        {answered && state.result ? (
          <Understood
            parts={state.result.understood}
            met={state.result.met}
            dropped={dropped}
            className={styles.note}
            onChange={onDrop}
          />
        ) : null}
        <div
          ref={list}
          id={id}
          className={styles.list}
          role="listbox"
          aria-label="Kết quả tìm"
          hidden={choices.length === 0}
        >
          {groupsOf(choices).map(({name, first, members}) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields.
            <div key={name} role="group" aria-labelledby={`${id}-${first}-group`}>
              <div id={`${id}-${first}-group`} role="presentation" className={styles.group}>
                {name}
              </div>
              {members.map((choice, n) => (
                // biome-ignore lint/a11y/useFocusableInteractive: see the list.
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys.
                <div
                  key={keyOf(choice)}
                  id={`${id}-${first + n}`}
                  data-at={first + n}
                  role="option"
                  aria-selected={active === first + n}
                  className={styles.option}
                  onPointerMove={() => onPoint(first + n)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={(event) => onChoose(choice, event.ctrlKey || event.metaKey)}
                >
                  <Option choice={choice} />
                </div>
              ))}
            </div>
          ))}
        </div>
        {choices.length > 0 ? (
          <p className={styles.keys}>↑↓ chọn · Enter mở · Ctrl+Enter mở thẻ mới · Esc đóng</p>
        ) : null}
        {nothing ? <SearchHelp text={state.text ?? ''} /> : null}
        {state.message ? <p className={styles.note}>{state.message}</p> : null}
      </div>
      <p role="status" className="visually-hidden">
        {open && answered && state.result
          ? countWords(state.result.total) + understoodWords(state.result)
          : ''}
      </p>
    </>
  );
}

export function countWords(total: number): string {
  return total === 0 ? 'Không có kết quả' : `${total} kết quả`;
}

function Option({choice}: {choice: Choice}): ReactNode {
  if (choice.kind === 'recent') return choice.text;
  if (choice.kind === 'forget') return <span className={styles.quiet}>Xóa các lần tìm gần đây</span>;
  if (choice.kind === 'all') return `Xem cả ${choice.total} kết quả`;
  const {title, titleRanges, section, excerpt} = choice.hit;
  return (
    <>
      <span className={styles.title}>
        <Marked text={title} ranges={titleRanges} />
      </span>
      {section === '' ? null : <span className={styles.section}>{section}</span>}
      <StatusChip hit={choice.hit} form="label" />
      <span className={styles.excerpt}>
        <Marked text={excerpt.text} ranges={excerpt.ranges} />
      </span>
    </>
  );
}

function keyOf(choice: Choice): string {
  if (choice.kind === 'hit') return choice.hit.id;
  return choice.kind === 'recent' ? `recent ${choice.text}` : choice.kind;
}

/** Choices under their headings, with the number of each heading's first choice. */
function groupsOf(choices: readonly Choice[]): {name: string; first: number; members: Choice[]}[] {
  const groups: {name: string; first: number; members: Choice[]}[] = [];
  choices.forEach((choice, at) => {
    const last = groups.at(-1);
    if (last?.name === choice.group) last.members.push(choice);
    else groups.push({name: choice.group, first: at, members: [choice]});
  });
  return groups;
}
