import { dev, version } from '$app/environment';
import { busy } from '../ui/busy.svelte';
import { buildLock, USE_NOW } from './builds';

const HOUR = 3_600_000;
/** Hands have been still for so long when the offer is made. */
const STILL_MS = 4_000;

/** Whether a newer build of the app waits, and how it takes over: only when somebody says so. */
export class AppUpdate {
  #waiting: ServiceWorker | undefined;
  #still = false;
  /** Once made, the offer stays: it must not vanish under the hand that reaches for it. */
  #offered = $state(false);
  #accepted = false;

  /** Whether to offer it: there is one, it came up while hands were still, and nobody drags or records. */
  get ready(): boolean {
    return this.#offered && !busy.now;
  }

  /** Registers the service worker and looks for newer builds. @returns a function that ends it */
  follow(): () => void {
    if (dev || !('serviceWorker' in navigator)) return () => {};
    const ends = new AbortController();
    const { signal } = ends;
    // Held as long as the tab lives: tells the service worker to keep this build's parts.
    void navigator.locks
      ?.request(buildLock(version), { mode: 'shared', signal }, () => forever(signal))
      .catch(() => {});
    this.#watchHands(signal);
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      // Another tab may have said yes; this one goes on with its own build until it is reloaded.
      () => this.#accepted && location.reload(),
      { signal }
    );
    navigator.serviceWorker.register('/service-worker.js', { type: 'module' }).then(
      // What blocks service workers in a browser may answer with nothing instead of refusing.
      (registration?: ServiceWorkerRegistration) => registration && this.#watch(registration, signal),
      // Without it the app works as long as there is a network; the storage screen says nothing untrue.
      (error: unknown) => console.warn(error)
    );
    return () => ends.abort();
  }

  /** Lets the newer build take over and starts it at the same address. */
  accept(): void {
    this.#accepted = true;
    this.#waiting?.postMessage(USE_NOW);
  }

  #watch(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
    registration.active?.postMessage(buildLock(version));
    const look = () => {
      // The first worker of all waits for nobody: there is no older build to replace.
      if (registration.waiting && navigator.serviceWorker.controller) this.#waiting = registration.waiting;
      this.#offer();
    };
    look();
    registration.addEventListener(
      'updatefound',
      () => registration.installing?.addEventListener('statechange', look, { signal }),
      { signal }
    );
    const ask = () => void registration.update().catch(() => {});
    const timer = setInterval(ask, HOUR);
    signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask(), {
      signal
    });
  }

  #offer(): void {
    if (this.#waiting && this.#still) this.#offered = true;
  }

  #watchHands(signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout>;
    const moved = () => {
      this.#still = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#still = true;
        this.#offer();
      }, STILL_MS);
    };
    moved();
    for (const event of ['keydown', 'pointerdown', 'input'] as const)
      addEventListener(event, moved, { signal, passive: true, capture: true });
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

/** Settles when the signal says so. */
function forever(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}
