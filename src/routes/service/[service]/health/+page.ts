import { readAt } from '$lib/thread/address';

export function load({ params, url }) {
  return { service: params.service, at: readAt(url) };
}
