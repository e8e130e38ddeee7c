import { expect, test } from 'vitest';
import { withoutMarks } from './quotation';

test.each([
  ['«Her gir jeg meg.»', 'Her gir jeg meg.'],
  ['“I give up.”', 'I give up.'],
  [' "Nei!" ', 'Nei!'],
  ['Sier «nei» og går', 'Sier «nei» og går'],
  ['', '']
])('%s is said as %s', (noted, said) => expect(withoutMarks(noted)).toBe(said));
