/** What a tab tells the others: ids only, never content. */
export interface News {
  changed?: string[];
  removed?: string[];
}

/**
 * Hints between tabs. A hint may be lost or late; whoever hears one asks the store.
 * @returns how to tell the others, and how to stop
 */
export function joinTabs(
  name: string,
  heard: (news: News) => void
): { tell(news: News): void; leave(): void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, leave: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => heard(newsOf(data));
  return {
    tell: (news) => channel.postMessage(news),
    leave: () => channel.close()
  };
}

/** A message from another version of the app may be of any shape. */
function newsOf(data: unknown): News {
  const { changed, removed } = (typeof data === 'object' && data ? data : {}) as Record<string, unknown>;
  return { changed: idsOf(changed), removed: idsOf(removed) };
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
