import { makeFile } from './make';
import { answerJobs } from './worker-shell';

answerJobs(makeFile);
