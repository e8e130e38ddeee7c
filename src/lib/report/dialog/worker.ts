import { answerJobs } from '../../document/worker-job';
import { makeFile } from './make';

answerJobs(makeFile);
