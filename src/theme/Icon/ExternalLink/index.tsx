/** Nothing: the link itself says that it leads away. */
export default function IconExternalLink(): null {
  return null;
}
