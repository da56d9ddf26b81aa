/** Ctrl+K and `/` lead to the search from anywhere: to the box of the bar, and where it has none, over the page. */

export const BAR_INPUT = 'tim-kiem-thanh';
export const DIALOG_INPUT = 'tim-kiem-hop';
/** Ids of the boxes, the first wanted first. */
const BOXES = [DIALOG_INPUT, BAR_INPUT];

if (typeof document !== 'undefined') {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    const box = BOXES.map((id) => document.getElementById(id)).find(
      (element) => element instanceof HTMLInputElement && element.offsetParent !== null,
    );
    if (box instanceof HTMLInputElement) {
      box.focus();
      box.select();
    } else document.querySelector<HTMLAnchorElement>('[data-search-opener]')?.click();
  });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !event.altKey && !isEditing(event.target);
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
