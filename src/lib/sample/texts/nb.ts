import { health } from './nb/health';
import { journey } from './nb/journey';
import { people } from './nb/people';
import { process } from './nb/process';
import { service } from './nb/service';
import { sessions } from './nb/sessions';
import { study } from './nb/study';

/** The sample service in bokmål. The two other languages have exactly this shape. */
export const texts = { service, people, journey, process, study, health, sessions };

/** Every text of the sample service in one language. */
export type SampleTexts = typeof texts;
