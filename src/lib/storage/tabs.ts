/** What a tab tells the others: ids only, never content. */
export interface News {
  changed?: string[];
  removed?: string[];
}

/** What a tab is to the others. */
export interface Tabs {
  tell(news: News): void;
  /** Whether no other tab has the same workspace open; false where the browser does not say. */
  alone(): Promise<boolean>;
  leave(): void;
}

/**
 * Hints between tabs. A hint may be lost or late; whoever hears one asks the store.
 * @returns how to tell the others, whether there are any, and how to stop
 */
export function joinTabs(name: string, heard: (news: News) => void): Tabs {
  const { alone, leave } = stayCounted(name);
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, alone, leave };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => heard(newsOf(data));
  return {
    tell: (news) => channel.postMessage(news),
    alone,
    leave: () => {
      leave();
      channel.close();
    }
  };
}

/** Holds one shared lock as long as the tab lives, by which the tabs are counted. */
function stayCounted(name: string): Pick<Tabs, 'alone' | 'leave'> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return { alone: () => Promise.resolve(false), leave: () => {} };
  let leave = () => {};
  const until = new Promise<void>((resolve) => (leave = resolve));
  locks.request(name, { mode: 'shared' }, () => until).catch(() => {});
  const alone = async () => {
    const { held = [] } = await locks.query();
    return held.filter((lock) => lock.name === name).length === 1;
  };
  return { alone, leave };
}

/** A message from another version of the app may be of any shape. */
function newsOf(data: unknown): News {
  const { changed, removed } = (typeof data === 'object' && data ? data : {}) as Record<string, unknown>;
  return { changed: idsOf(changed), removed: idsOf(removed) };
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
