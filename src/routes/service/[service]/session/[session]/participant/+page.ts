import type { PageLoad } from './$types';

/** `locked`: the frame around the screens, with its ways elsewhere, stays away. */
export const load: PageLoad = ({ params }) => ({
  service: params.service,
  session: params.session,
  locked: true
});
