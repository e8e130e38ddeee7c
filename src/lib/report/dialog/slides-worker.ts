/** A worker of its own: what writes slides is large, and nobody who prints should fetch it. */
import { readTypeface } from '../paper/font/typeface';
import { writeSlides } from '../journey/slides';
import { answerJobs } from './worker-shell';

answerJobs(({ drawn, fonts }) => {
  if (drawn.what !== 'journey') throw new Error('slides are made of journey maps');
  return writeSlides(drawn.sheet, readTypeface(fonts));
});
