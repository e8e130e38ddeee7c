import axe from 'axe-core';
import { expect, it, vi, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../app.css';
import { serviceDocument } from '../../../../../tests/support/service-document';
import type { IndexQuery, IndexRow, Workspace } from '../../../document/context';
import { locale } from '../../../i18n/locale.svelte';
import { setMethod, type MethodShape } from '../../commands/method';
import { ServicePage } from '../service-page.svelte';
import MethodSection from './MethodSection.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

const step = (title: string, proof = '', makes = '') =>
  ({ title, hint: `Hint til ${title}`, makes, proof }) as MethodShape['phases'][number]['steps'][number];
const shape: MethodShape = {
  phases: [
    { title: 'Forankring', note: '', steps: [step('Finn eieren', 'owner'), step('Få mandatet')] },
    { title: 'Innsikt', note: 'Se folk', steps: [step('Tegn reisen', 'as-is-journey', 'journey')] }
  ]
};
const map: IndexRow = {
  document: 'j1',
  service: 's1',
  kind: 'journey',
  collection: 'about',
  id: 'about',
  title: 'Dagens reise',
  refs: [],
  facts: { state: 'as-is' }
};

const filled: IndexRow = { ...map, facts: { ...map.facts, drawn: true } };

async function shown(rows: readonly IndexRow[] = []) {
  const doc = serviceDocument();
  setMethod(doc, shape);
  const live = ({ collection }: IndexQuery) => ({
    rows: rows.filter((row) => row.collection === collection),
    loaded: true
  });
  const page = new ServicePage({ index: { live } } as unknown as Workspace, doc);
  const onmake = vi.fn();
  const view = await render(MethodSection, { page, shapeOf: () => Promise.resolve(shape), onmake });
  return { doc, view, onmake };
}
const done = (doc: ReturnType<typeof serviceDocument>) =>
  new Set(
    doc
      .all('methodSteps')
      .filter((one) => one.done)
      .map(({ title }) => title)
  );

it('a step is ticked and unticked by keys, and undone by itself; the phase stays open under the hand', async () => {
  const { doc, view } = await shown();
  const first = view.getByRole('button', { name: /Forankring/ });
  await expect.element(first).toHaveTextContent('Her er dere');
  for (const name of ['Finn eieren', 'Få mandatet']) {
    (view.getByRole('checkbox', { name }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
  }
  expect(done(doc)).toEqual(new Set(['Finn eieren', 'Få mandatet']));
  await expect.element(first).toHaveTextContent('2 av 2');
  await expect.element(view.getByRole('button', { name: /Innsikt/ })).toHaveAttribute('aria-current', 'step');
  const last = view.getByRole('checkbox', { name: 'Få mandatet' });
  await expect.element(last).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(done(doc)).toEqual(new Set(['Finn eieren']));
  doc.undo.undo();
  await expect.element(last).toBeChecked();
});

it('what the records show is ticked by them, and cannot be ticked away', async () => {
  const { doc, view, onmake } = await shown();
  doc.edit(
    () => 'owner',
    (edit) => edit.change('about', 'about', { owner: 'Kommunalsjef' })
  );
  await expect.element(view.getByRole('button', { name: /Forankring/ })).toHaveTextContent('1 av 2');
  await expect.element(view.getByRole('checkbox', { name: 'Finn eieren' })).not.toBeInTheDocument();
  expect(done(doc)).toEqual(new Set());
  await view.getByRole('button', { name: /Innsikt/ }).click();
  await view.getByRole('button', { name: 'Lag brukerreise' }).click();
  expect(onmake).toHaveBeenCalledWith('journey');
});

it('a map that is drawn ends its step, an empty one does not', async () => {
  const { view } = await shown([map]);
  await expect.element(view.getByRole('button', { name: /Innsikt/ })).toHaveTextContent('0 av 1');
  await view.unmount();
  const { view: worked } = await shown([filled]);
  await expect.element(worked.getByRole('button', { name: /Innsikt/ })).toHaveTextContent('1 av 1');
});

it('steps are called what the team calls them', async () => {
  const { doc, view } = await shown();
  // The focus goes to the phase itself, whatever else on the page looks like it.
  const decoy = document.createElement('div');
  decoy.id = 'method';
  const item = document.createElement('li');
  item.append(document.createElement('button'));
  decoy.append(item, Object.assign(document.createElement('input'), { type: 'checkbox' }));
  document.body.prepend(decoy);
  onTestFinished(() => decoy.remove());
  await view.getByRole('button', { name: 'Tilpass' }).click();
  await view.getByRole('menuitem', { name: 'Tilpass' }).click();
  await expect.element(view.getByRole('textbox').first()).toHaveFocus();
  await view.getByRole('textbox').nth(1).fill('Spør kommunalsjefen');
  await view.getByRole('button', { name: 'Ferdig' }).click();
  await expect.element(view.getByRole('button', { name: /Forankring/ })).toHaveFocus();
  expect(doc.all('methodSteps').map(({ title }) => title)).toContain('Spør kommunalsjefen');
  await expect.element(view.getByRole('checkbox', { name: 'Spør kommunalsjefen' })).toBeVisible();
});

it('phases are put in another order by buttons and by keys, and the focus goes along', async () => {
  const { doc, view } = await shown();
  const names = () => doc.all('methodPhases').map(({ title }) => title);
  await view.getByRole('button', { name: 'Tilpass' }).click();
  await view.getByRole('menuitem', { name: 'Tilpass' }).click();
  const down = view.getByRole('button', { name: 'Flytt Forankring ned' });
  await down.click();
  expect(names()).toEqual(['Innsikt', 'Forankring']);
  await expect.element(down).toHaveFocus();
  (view.getByRole('textbox', { name: 'Fasens navn' }).nth(1).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(names()).toEqual(['Forankring', 'Innsikt']);
  await expect.element(view.getByRole('textbox', { name: 'Fasens navn' }).first()).toHaveFocus();
  doc.undo.undo();
  expect(names()).toEqual(['Innsikt', 'Forankring']);
});

it('can be read and worked by everybody, folded, open and being changed', async () => {
  const { view } = await shown([map]);
  await view.getByRole('button', { name: /Innsikt/ }).click();
  const faults = async () =>
    (await axe.run(view.container, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);
  expect(await faults()).toEqual([]);
  await view.getByRole('button', { name: 'Tilpass' }).click();
  await view.getByRole('menuitem', { name: 'Tilpass' }).click();
  expect(await faults()).toEqual([]);
});
