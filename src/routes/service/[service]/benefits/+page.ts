import { benefitViews } from '$lib/benefit/view/views';
import { readAt } from '$lib/thread/address';

export function load({ params, url }) {
  return {
    service: params.service,
    at: readAt(url),
    from: url.searchParams.get('from') ?? undefined,
    view: benefitViews.find((view) => view === url.searchParams.get('view'))
  };
}
