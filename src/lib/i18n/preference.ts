/**
 * Preferences of this device, in `localStorage`. A browser may refuse it (private window, policy): then a
 * preference lasts as long as the tab.
 */
const PREFIX = 'verksted.';
const inMemory = new Map<string, string>();

export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? inMemory.get(name);
  } catch {
    return inMemory.get(name);
  }
}

export function writePreference(name: string, value: string): void {
  inMemory.set(name, value);
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Refused: it lasts as long as the tab.
  }
}
