/** What a new service may start from: the templates' names, and nothing. */
export const starts = ['application', 'notification', 'booking', 'empty'] as const;
export type Start = (typeof starts)[number];

/** Ways of working that the new service may follow as a check list, and none. */
export const methods = ['ks', 'double', 'triple', 'project', 'advice'] as const;
export type MethodName = (typeof methods)[number] | '';

/** What the dialog for a new service asks for. */
export interface NewServiceRequest {
  title: string;
  owner: string;
  /** With maps and a study to fill in, or with nothing. */
  start: Start;
  method: MethodName;
}
