/** Stands in for a component that draws nothing on this site. */
export default function Nothing(): null {
  return null;
}
