import { readAt } from '$lib/thread/address';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url }) => ({
  service: params.service,
  process: params.process,
  at: readAt(url)
});
