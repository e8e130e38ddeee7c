/** What a new service may start from: the templates' names, and nothing. */
export const starts = ['application', 'notification', 'booking', 'empty'] as const;
export type Start = (typeof starts)[number];

/** What the dialog for a new service asks for. */
export interface NewServiceRequest {
  title: string;
  owner: string;
  /** With maps and a study to fill in, or with nothing. */
  start: Start;
}
