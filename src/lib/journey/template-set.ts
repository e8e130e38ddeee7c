/** The whole set of templates, fetched when somebody chooses one. */
import { m } from '../i18n/paraglide/messages.js';
import { getLocale } from '../i18n/paraglide/runtime.js';
import { lifeEvents, type LifeEvent, type Words } from './life-events';
import type { LaneRole, TemplateShape } from './model';
import { lanesNamed, plainTemplate, threePhases } from './templates';

export const templateGroups = ['journeys', 'life-events'] as const;
export type TemplateGroup = (typeof templateGroups)[number];

/** A template of the set. */
export interface OfferedTemplate {
  readonly key: string;
  readonly group: TemplateGroup;
  /** Where its shape is from. */
  readonly source: string;
  readonly shape: TemplateShape;
}

const today: readonly LaneRole[] = [
  'actions',
  'touchpoints',
  'thoughts',
  'quotes',
  'pain-points',
  'bright-spots'
];
const renewed: readonly LaneRole[] = [
  'actions',
  'touchpoints',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'systems'
];
/** Lanes of a journey over services: what people do, meet and feel, and what they carry from one to the next. */
const overServices: readonly LaneRole[] = [
  'actions',
  'touchpoints',
  'evidence',
  'thoughts',
  'pain-points',
  'opportunities'
];

const ks = m.journey_template_source_ks;

function inWords({ key, title, source, phases }: LifeEvent): OfferedTemplate {
  const locale = getLocale();
  const say = (words: Words) => words[locale];
  return {
    key,
    group: 'life-events',
    source: source(),
    shape: {
      title: say(title),
      hint: m.journey_template_life_event_hint(),
      state: '',
      phases: phases.map(([phase, ...steps]) => ({
        title: say(phase),
        steps: steps.map(([step, service]) => ({
          title: say(step),
          serviceName: service ? say(service) : ''
        }))
      })),
      lanes: lanesNamed(overServices)
    }
  };
}

/** Every template there is, in the user's language. */
export function templateSet(): OfferedTemplate[] {
  const journey = (key: string, shape: TemplateShape, source = ''): OfferedTemplate => ({
    key,
    group: 'journeys',
    source,
    shape
  });
  return [
    journey('before-during-after', plainTemplate('before-during-after'), ks()),
    journey(
      'as-is',
      {
        title: m.journey_template_as_is(),
        hint: m.journey_template_as_is_hint(),
        state: 'as-is',
        phases: threePhases(),
        lanes: lanesNamed(today)
      },
      ks()
    ),
    journey(
      'to-be',
      {
        title: m.journey_template_to_be(),
        hint: m.journey_template_to_be_hint(),
        state: 'to-be',
        phases: threePhases(),
        lanes: lanesNamed(renewed)
      },
      ks()
    ),
    journey('blueprint', plainTemplate('blueprint')),
    journey('empty', plainTemplate('empty')),
    ...lifeEvents.map(inWords)
  ];
}
