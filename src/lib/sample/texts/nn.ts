import type { SampleTexts } from './nb';
import { health } from './nn/health';
import { journey } from './nn/journey';
import { people } from './nn/people';
import { process } from './nn/process';
import { service } from './nn/service';
import { sessions } from './nn/sessions';
import { study } from './nn/study';

/** The sample service in nynorsk. */
export const texts: SampleTexts = { service, people, journey, process, study, health, sessions };
