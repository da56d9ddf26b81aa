/**
 * Puts text on the clipboard, after a press of `button`; false where the browser does not allow it. Where the page is
 * not served over https there is only the older way, by a field. It stands beside the button, since what the
 * button is in may close when the focus leaves it.
 */
export async function copyText(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    button.after(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    button.focus();
    return done;
  }
}
