/** What the dialog for a new service asks for. */
export interface NewServiceRequest {
  title: string;
  owner: string;
  /** With a journey map, a process map and a study to fill in, or with nothing. */
  fromTemplate: boolean;
}
