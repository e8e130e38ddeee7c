import { readAt } from '$lib/thread/address';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url }) => ({
  service: params.service,
  session: params.session,
  at: readAt(url)
});
