/** Words for what the service screens show; called in templates, they follow the language. */
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceState } from '../model';

export const stateNames: { readonly [S in ServiceState]: () => string } = {
  explore: m.service_state_explore,
  develop: m.service_state_develop,
  'follow-up': m.service_state_follow_up
};

/** The states in their order, told without the schema, which the first screen does not need. */
export const states = Object.keys(stateNames) as ServiceState[];

export const stateTexts: { readonly [S in ServiceState]: () => string } = {
  explore: m.service_state_explore_text,
  develop: m.service_state_develop_text,
  'follow-up': m.service_state_follow_up_text
};
