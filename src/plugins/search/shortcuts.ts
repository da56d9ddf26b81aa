/** Ctrl+K and `/` lead to the search box that is seen, from anywhere; where there is none, to the search page. */

/** Ids of the boxes, the first wanted first. */
export const BAR_INPUT = 'tim-kiem-thanh';
const BOXES = [BAR_INPUT, 'tim-kiem-trang', 'tim-kiem-trang-chu'];

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
    } else document.querySelector<HTMLAnchorElement>('a[href$="/tim-kiem"]')?.click();
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
