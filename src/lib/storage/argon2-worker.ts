import { answerJobs } from '../document/worker-job';
import { hash } from './argon2-hash';

answerJobs(hash);
