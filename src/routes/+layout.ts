import { openWorkspace, type OpenWorkspace } from '$lib/workspace/workspace';

export const ssr = false;
export const prerender = false;

/** One workspace a page, however often the layout is loaded. */
let opening: Promise<{ workspace: OpenWorkspace } | { failure: unknown }> | undefined;

export async function load() {
  opening ??= openWorkspace().then(
    (workspace) => ({ workspace }),
    (failure: unknown) => ({ failure })
  );
  return { opened: await opening };
}
