/** Gives the focus to an element that is not a stop of the Tab key; it forgets it again afterwards. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}

/** What a page is there for. */
export function mainContent(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main');
}
