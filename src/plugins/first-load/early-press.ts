/**
 * Script for the head of every page: remembers the button that is pressed before the other scripts have come, which
 * `onNeed` presses again once the page is hydrated. Links and form fields work without it.
 */
export const REMEMBER_EARLY_PRESS =
  "addEventListener('click',function(event){window.earlyPress=event.target.closest?.('button')},true)";

/** As it is read in the browser: the button, unless something else was pressed after it. */
export interface EarlyPress {
  earlyPress?: HTMLButtonElement | null;
}
