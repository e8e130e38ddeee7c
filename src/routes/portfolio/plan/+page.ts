import { readAt } from '$lib/thread/address';

export function load({ url }) {
  return { at: readAt(url) };
}
