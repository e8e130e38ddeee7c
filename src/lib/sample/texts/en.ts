import type { SampleTexts } from './nb';
import { health } from './en/health';
import { journey } from './en/journey';
import { people } from './en/people';
import { process } from './en/process';
import { service } from './en/service';
import { sessions } from './en/sessions';
import { study } from './en/study';

/** The sample service in English. */
export const texts: SampleTexts = { service, people, journey, process, study, health, sessions };
