import { parseRef } from '$lib/document/record';

export function load({ params, url }) {
  const of = url.searchParams.get('of') ?? '';
  return { service: params.service, of: parseRef(of) ? of : undefined };
}
