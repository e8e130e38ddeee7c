/**
 * Files let go over the window before that which takes them in is there. Without this the browser would leave the
 * app and show the file. Part of the first screen's code: keep it this small.
 */
const held: File[] = [];

function hold(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  if (event.type === 'drop') held.push(...event.dataTransfer.files);
}

const events = ['dragover', 'drop'] as const;

/** Holds on to dropped files from now on. */
export function holdDrops(): void {
  for (const event of events) addEventListener(event, hold);
}

/** Ends the holding. @returns the files dropped until now, for whoever listens from here on */
export function takeHeld(): File[] {
  for (const event of events) removeEventListener(event, hold);
  return held.splice(0);
}
