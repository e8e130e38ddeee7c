/** A worker of its own: what writes slides is large, and nobody who prints should fetch it. */
import { answerJobs } from '../../document/worker-job';
import { readTypeface } from '../paper/font/typeface';
import { writeSlides } from '../journey/slides';
import { writeTextSlides } from '../text/write-slides';
import type { PaperJob } from './make';

answerJobs(({ drawn, fonts }: PaperJob) => {
  const typeface = readTypeface(fonts);
  if (drawn.what === 'text') return writeTextSlides(drawn.sheet, typeface);
  if (drawn.what === 'journey') return writeSlides(drawn.sheet, typeface);
  throw new Error('slides are made of journey maps and reports');
});
