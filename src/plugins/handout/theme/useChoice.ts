import {useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {type Choice, formatChoice, NO_CHOICE, parseChoice} from '../../../core/handout/choice.ts';

/** The choice in the address, and how to change both at once. */
export function useChoice(): [Choice, (choice: Choice) => void] {
  const {hash} = useLocation();
  const [choice, setChoice] = useState(NO_CHOICE);
  useEffect(() => setChoice(parseChoice(hash)), [hash]);
  const change = (next: Choice) => {
    setChoice(next);
    const address = formatChoice(next);
    // Not through the router: a letter typed into a field is no navigation.
    window.history.replaceState(
      window.history.state,
      '',
      address === '' ? window.location.pathname : `#${address}`,
    );
  };
  return [choice, change];
}
