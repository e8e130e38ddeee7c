/** A worker of its own: what writes slides is large, and nobody who prints should fetch it. */
import { readTypeface } from '../paper/font/typeface';
import { writeSlides } from './slides';
import { answerJobs } from './worker-shell';

answerJobs(({ sheet, fonts }) => writeSlides(sheet, readTypeface(fonts)));
