/** What a new service may start from; `empty` is nothing. */
export const serviceStarts = ['empty', 'application', 'notification', 'booking'] as const;
export type ServiceStart = (typeof serviceStarts)[number];

/** What the dialog for a new service asks for. */
export interface NewServiceRequest {
  title: string;
  owner: string;
  /** With a journey map, a process map and a study to fill in, or with nothing. */
  start: ServiceStart;
}
