import type { SampleTexts } from './nb';
import { journey } from './en/journey';
import { process } from './en/process';
import { service } from './en/service';
import { sessions } from './en/sessions';
import { study } from './en/study';

/** The sample service in English. */
export const texts: SampleTexts = { service, journey, process, study, sessions };
