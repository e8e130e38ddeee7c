import type { Comment, HandOff, JourneyCollections, MapState, Route, View } from '../../journey/model';
import { inOrder, type Build } from './context';

/** What is laid over the as-is map: hand-offs, other ways on, comments and kept views. */
export function laidOver(
  build: Build,
  state: MapState
): { [K in 'handoffs' | 'routes' | 'comments' | 'views' | 'colours']: JourneyCollections[K][] } {
  const { id } = build;
  const words = build.texts.journey;
  // A colour's id is the colour.
  const colours = [
    { id: '2', colour: 2, title: words.colours.now },
    { id: '4', colour: 4, title: words.colours.others }
  ];
  if (state === 'to-be') return { handoffs: [], routes: [], comments: [], views: [], colours };
  const card = (name: string) => id(`cards:${name}:0`);
  const handOff = (name: keyof typeof words.handoffs, from: string, to: string): HandOff => ({
    id: id(`handoffs:${name}`),
    from: card(from),
    to: card(to),
    ...words.handoffs[name]
  });
  const route = (name: keyof typeof words.routes, fields: Omit<Route, 'id' | 'label'>): Route => ({
    ...fields,
    id: id(`routes:${name}`),
    from: id(`steps:${fields.from}`),
    to: id(`steps:${fields.to}`),
    label: words.routes[name]
  });
  const comment = (
    name: keyof typeof words.comments,
    day: number,
    place: string,
    more: Partial<Comment> = {}
  ): Comment => ({
    id: id(`comments:${name}`),
    place,
    at: build.moment(day, 11),
    resolved: false,
    answers: '',
    ...words.comments[name],
    ...more
  });
  const photo = `cards/${card('submit:pains')}`;
  const view = (name: keyof typeof words.views, only: Partial<View>) => ({
    id: id(`views:${name}`),
    title: words.views[name],
    hiddenLanes: [],
    foldedPhases: [],
    foldedLanes: [],
    grade: '' as const,
    persona: '',
    only: '' as const,
    ...only
  });
  return {
    colours,
    handoffs: [
      handOff('papers', 'submit:front', 'submit:back'),
      handOff('case', 'submit:back', 'wait:back'),
      handOff('gaps', 'wait:back', 'missing:front')
    ],
    routes: [
      route('complete', { kind: 'branch', from: 'wait', to: 'decision', share: 60 }),
      route('again', { kind: 'loop', from: 'missing', to: 'submit', share: 15 })
    ],
    comments: [
      comment('photo', -40, photo),
      comment('photoAnswer', -39, photo, { answers: id('comments:photo') }),
      comment('doctor', -35, `steps/${id('steps:doctor')}`)
    ],
    views: inOrder([view('pains', { only: 'pain-points' }), view('seen', { grade: 'observed' })])
  };
}
