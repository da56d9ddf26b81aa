import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {type ReactNode, useEffect} from 'react';
import {SearchBox} from './SearchBox.tsx';
import styles from './search.module.css';

const INPUT = 'tim-kiem-thanh';

/** The box in the bar; a link to the search page where the bar has no room. Ctrl+K and `/` lead to it from anywhere. */
export default function SearchBar(): ReactNode {
  const history = useHistory();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const slash =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditing(event.target);
      if (!shortcut && !slash) return;
      event.preventDefault();
      const box = [INPUT, 'tim-kiem-trang', 'tim-kiem-trang-chu']
        .map((id) => document.getElementById(id))
        .find((element) => element instanceof HTMLInputElement && element.offsetParent !== null);
      if (box instanceof HTMLInputElement) {
        box.focus();
        box.select();
      } else history.push('/tim-kiem');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [history]);
  return (
    <>
      <SearchBox
        className={styles.bar}
        inputId={INPUT}
        label="Tìm trên trang"
        labelled={false}
        placeholder="Tìm (Ctrl K)"
        button={false}
      />
      <Link className={styles.barLink ?? ''} to="/tim-kiem">
        Tìm
      </Link>
    </>
  );
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
