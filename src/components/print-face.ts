/** The faces that only paper uses, with a letter of each of their files. */
const FACES = ['13pt Tinos', 'italic 13pt Tinos', 'bold 13pt Tinos'];
const SAMPLE = 'aả';

/** Longest wait for them on a slow line; the local Times stands in then. */
const LONGEST_WAIT_MS = 2000;

/** Fetches the print face; resolves when it is there, cannot be had, or has taken too long. */
export async function loadPrintFace(): Promise<void> {
  const loading = FACES.map((face) => document.fonts.load(face, SAMPLE));
  await Promise.race([
    Promise.allSettled(loading),
    new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS)),
  ]);
}
