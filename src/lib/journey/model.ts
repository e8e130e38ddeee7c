/** Lives in: a `journey` document. Selection, zoom and open panels are view state and never here. */
import { colours, comments, handoffs, routes, scores, views } from './model/annotations';
import type { Colour, Comment, HandOff, Route, Score, View } from './model/annotations';
import { about, cards, lanes, phases, steps } from './model/map';
import type { Card, JourneyAbout, Lane, Phase, Step } from './model/map';

export * from './model/annotations';
export * from './model/clip';
export * from './model/map';
export * from './model/template';
export * from './model/words';

export type JourneyCollections = {
  about: JourneyAbout;
  phases: Phase;
  steps: Step;
  lanes: Lane;
  cards: Card;
  scores: Score;
  handoffs: HandOff;
  routes: Route;
  comments: Comment;
  views: View;
  colours: Colour;
};

export const journeyCollections = {
  about,
  phases,
  steps,
  lanes,
  cards,
  scores,
  handoffs,
  routes,
  comments,
  views,
  colours
};
