import { readAt } from '$lib/thread/address';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url }) => ({
  service: params.service,
  study: params.study,
  at: readAt(url),
  tab: url.searchParams.get('tab') ?? undefined
});
