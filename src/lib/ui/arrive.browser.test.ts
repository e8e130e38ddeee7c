import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arriveAt } from './arrive';

afterEach(() => document.body.replaceChildren());

/** An element with these children, and a name for those who listen. */
function make(tag: string, { id = '', label = '' } = {}, ...children: Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.id = id;
  if (label) element.setAttribute('aria-label', label);
  element.append(...children);
  return element;
}
/** Puts these into the page a moment after they were asked for, as screens come in pieces. */
const later = (...parts: Node[]) => setTimeout(() => document.body.append(...parts), 50);

it('waits for the place and puts the focus on what is written in there', async () => {
  arriveAt('owner');
  later(
    make('input', { label: 'Name' }),
    make('fieldset', { id: 'owner' }, make('input', { label: 'Owner' }))
  );
  await expect.element(page.getByLabelText('Owner')).toHaveFocus();
});

it('takes the first of several places that is there, and unfolds what hides it', async () => {
  arriveAt('gone,start');
  const start = make('button', { id: 'start', label: 'Start' });
  later(make('details', {}, make('summary', { label: 'More' }), start));
  await expect.element(page.getByRole('button', { name: 'Start' })).toHaveFocus();
  expect(document.querySelector('details')!.open).toBe(true);
});

it('leaves alone whoever has gone on to something else', async () => {
  document.body.append(make('input', { label: 'Name' }));
  arriveAt('owner');
  await userEvent.click(page.getByLabelText('Name'));
  document.body.append(make('input', { id: 'owner', label: 'Owner' }));
  await new Promise((resolve) => setTimeout(resolve, 400));
  await expect.element(page.getByLabelText('Name')).toHaveFocus();
});
