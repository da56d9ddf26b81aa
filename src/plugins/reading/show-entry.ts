/** As long a list of the sidebar takes to open, in milliseconds. */
const OPENING = 400;

if (typeof document !== 'undefined') showEntry();

export function onRouteDidUpdate(): void {
  showEntry();
  setTimeout(showEntry, OPENING);
}

/** Brings the entry of the page into sight within the sidebar, which is longer than the window; moves nothing else. */
function showEntry(): void {
  const menu = document.querySelector('.theme-doc-sidebar-container .menu');
  const entry = [...(menu?.querySelectorAll('.menu__link--active') ?? [])].at(-1);
  if (!(menu && entry)) return;
  const frame = menu.getBoundingClientRect();
  const {top, bottom} = entry.getBoundingClientRect();
  if (top < frame.top || bottom > Math.min(frame.bottom, window.innerHeight))
    menu.scrollTop += top - frame.top - menu.clientHeight / 3;
}
