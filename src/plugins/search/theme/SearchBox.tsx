import {useHistory, useLocation} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {QUERY_PARAMETER, resultsAddress, withHighlight} from '../address.ts';
import {forgetSearches, recentSearches, rememberSearch} from '../recent.ts';
import {type Choice, choicesOf} from './choices.ts';
import type {Popup} from './Popup.tsx';
import styles from './search.module.css';
import {useSearch} from './use-search.ts';

type Props = {
  label: string;
  /** Whether the label is seen, or only heard. */
  labelled: boolean;
  placeholder: string;
  className?: string | undefined;
  /** Id of the input, for the keys that lead to it. */
  inputId: string;
  button: boolean;
  /** What stands behind the field and its button. */
  children?: ReactNode;
  /** Goes to what was chosen. @default a step of the history */
  onGo?: (to: string) => void;
  /** What stands in the field at first, and again whenever it changes. @default '' */
  initial?: string;
};

const SHOWN = 8;

/**
 * A search box that answers while the reader types: the editable combobox with a list of the WAI-ARIA
 * practices. The field is the reader's alone; nothing here writes into it while a word is being composed,
 * so input methods work undisturbed. Without scripts it is a form that leads to the results page.
 */
export function SearchBox({
  label,
  labelled,
  placeholder,
  className,
  inputId,
  button,
  children,
  onGo,
  initial = '',
}: Props): ReactNode {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const go = onGo ?? history.push;
  const location = useLocation();
  const scripted = useIsBrowser();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const {state, ask, prepare} = useSearch();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [typed, setTyped] = useState(initial);
  /** What the reader took away of what was understood of this very text. */
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [recent, setRecent] = useState<string[]>([]);
  /** The list comes with the first turn to the box, not with the page. */
  const [List, setList] = useState<{Popup: typeof Popup} | null>(null);
  const choices = choicesOf(typed, state, recent);
  const shown = open && (choices.length > 0 || state.message !== null || state.result !== null);

  // A new query comes from elsewhere: the address, or another box.
  useEffect(() => {
    if (input.current) input.current.value = initial;
    setTyped(initial);
    setDropped([]);
  }, [initial]);

  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (!form.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);

  // Whatever was followed in the list, the page that it leads to is no longer covered.
  useEffect(() => setOpen(false), [location]);

  const fetchList = () => {
    prepare();
    void import('./Popup.tsx').then(setList, () => {});
  };

  const type = (text: string) => {
    setTyped(text);
    setDropped([]);
    setActive(-1);
    setOpen(true);
    ask(text, {limit: SHOWN, unfinished: !/\s$/.test(text)});
  };

  const drop = (names: readonly string[]) => {
    setDropped(names);
    setActive(-1);
    ask(typed, {limit: SHOWN, dropped: names});
  };

  const show = () => {
    fetchList();
    setRecent(recentSearches());
    setOpen(true);
  };

  const choose = (choice: Choice, newTab: boolean) => {
    if (choice.kind === 'recent') {
      if (input.current) input.current.value = choice.text;
      type(choice.text);
      return;
    }
    if (choice.kind === 'forget') {
      forgetSearches();
      setRecent([]);
      return;
    }
    rememberSearch(typed);
    const to = withBaseUrl(
      choice.kind === 'hit'
        ? withHighlight(choice.hit.url, choice.text)
        : resultsAddress(choice.text, dropped),
    );
    if (newTab) window.open(to, '_blank', 'noopener');
    else go(to);
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // 229: the key belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      if (shown) event.preventDefault();
      setOpen(false);
      setActive(-1);
      return;
    }
    if (event.key === 'Enter') {
      const choice = shown ? choices[active] : undefined;
      if (!choice) return;
      event.preventDefault();
      choose(choice, event.ctrlKey || event.metaKey);
      return;
    }
    const to = step(event, shown ? active : -1, choices.length);
    if (to === null) return;
    event.preventDefault();
    setOpen(true);
    setActive(to);
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const text = input.current?.value ?? '';
    rememberSearch(text);
    setOpen(false);
    go(withBaseUrl(resultsAddress(text, dropped)));
  };

  return (
    <search className={className}>
      <form
        ref={form}
        className={styles.form}
        action={withBaseUrl('/tim-kiem')}
        onSubmit={onSubmit}
        onBlur={(event) => {
          if (!form.current?.contains(event.relatedTarget)) setOpen(false);
        }}
      >
        <label className={labelled ? styles.label : 'visually-hidden'} htmlFor={inputId}>
          {label}
        </label>
        <div className={styles.row}>
          <input
            ref={input}
            id={inputId}
            className={styles.input}
            type="search"
            name={QUERY_PARAMETER}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={placeholder}
            defaultValue={initial}
            maxLength={600}
            {...(scripted && {
              role: 'combobox',
              'aria-expanded': shown && choices.length > 0,
              'aria-controls': listId,
              'aria-autocomplete': 'list' as const,
              'aria-keyshortcuts': 'Control+K /',
              ...(shown && active >= 0 && {'aria-activedescendant': `${listId}-${active}`}),
            })}
            onPointerEnter={fetchList}
            onFocus={show}
            onClick={() => setOpen(true)}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {button ? (
            <button className={styles.button} type="submit">
              Tìm
            </button>
          ) : null}
          {children}
        </div>
        {List ? (
          <List.Popup
            id={listId}
            open={shown}
            choices={choices}
            active={active}
            state={state}
            typed={typed}
            dropped={dropped}
            onDrop={drop}
            onChoose={choose}
            onPoint={setActive}
          />
        ) : null}
      </form>
    </search>
  );
}

/** Where a key moves to; null when it is not for the list. Home and End move in the list once the reader is in it. */
function step({key, altKey}: KeyboardEvent, active: number, count: number): number | null {
  if (count === 0 || altKey) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  if (active < 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
