export function load({ params }) {
  return { service: params.service };
}
