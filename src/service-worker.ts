/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
/**
 * Serves the app without a network. One cache a build: a tab keeps the build it started with, so that a part it
 * has not fetched yet is still there after a newer build has come. Never takes over by itself: the user is asked
 * (lib/workspace/app-update.svelte.ts). Data is no business of this file; it lies in IndexedDB.
 */
import { build, files, version } from '$service-worker';
import { buildLock, CACHE_PREFIX, cacheOf, outdatedCaches, USE_NOW } from '$lib/workspace/builds';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** The one page, served for every address. */
const SHELL = '/';
/** What is named by its content: right in whichever cache it is found. */
const IMMUTABLE = '/_app/immutable/';

async function install(): Promise<void> {
  const cache = await caches.open(cacheOf(version));
  await Promise.all(
    [SHELL, ...build, ...files].map(async (path) => {
      const known = path.startsWith(IMMUTABLE) ? await caches.match(path) : undefined;
      const response = known ?? (await fetch(path, { cache: path === SHELL ? 'reload' : 'default' }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(path, response);
    })
  );
}

/** Removes caches of builds that no tab runs any more. */
async function clean(): Promise<void> {
  const held = (await navigator.locks?.query())?.held?.map(({ name }) => name ?? '');
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.all(outdatedCaches(names, version, held).map((name) => caches.delete(name)));
}

async function answer(request: Request, url: URL): Promise<Response> {
  const own = await caches.open(cacheOf(version));
  if (request.mode === 'navigate') return (await own.match(SHELL)) ?? fetch(request);
  const found = url.pathname.startsWith(IMMUTABLE)
    ? await caches.match(url.pathname)
    : await own.match(url.pathname);
  return found ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => event.waitUntil(clean().then(() => worker.clients.claim())));

worker.addEventListener('message', (event) => {
  if (event.data === USE_NOW) event.waitUntil(worker.skipWaiting());
  // A tab has opened: a good moment to see which builds are still in use.
  else if (event.data === buildLock(version)) event.waitUntil(clean());
});

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === worker.location.origin)
    event.respondWith(answer(event.request, url));
});
