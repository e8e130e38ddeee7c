import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../../app.css';
import { stillWorkspace } from '../../../../../../tests/support/still-index';
import { WorkDocument } from '../../../../document/work-document';
import { locale } from '../../../../i18n/locale.svelte';
import { PORTFOLIO, portfolioCollections } from '../../../model/portfolio';
import ProgrammeCard from './ProgrammeCard.svelte';
import ProgrammesProbe from './ProgrammesProbe.test.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

it('a new programme begins with its name, and a space in it makes no other', async () => {
  const doc = new WorkDocument(PORTFOLIO, { kind: PORTFOLIO, collections: portfolioCollections });
  const service = { document: 's1', service: 's1', kind: 'service', collection: 'about', id: 'about' };
  const { index } = stillWorkspace([{ ...service, title: 'Vei', refs: [], facts: { state: 'develop' } }]);
  const workspace = {
    index: { ...index, find: () => Promise.resolve([]) },
    create: () => Promise.resolve(doc),
    history: { show: () => () => {} }
  };
  const page = await render(ProgrammesProbe, { workspace: workspace as never });
  await page.getByRole('button', { name: 'Nytt program' }).first().click();
  await expect.element(page.getByLabelText('Programmets navn')).toHaveFocus();
  await userEvent.keyboard('Bedre søknader');
  await expect.poll(() => doc.all('programmes').map(({ title }) => title)).toEqual(['Bedre søknader']);
});

it('what nobody has counted in a programme is said so, and not 0', async () => {
  const programme = { id: 'p', order: 'a0', title: 'Oppvekst', goal: '', owner: '', services: ['s1', 's2'] };
  const benefits = (hours: number | null) => ({
    count: 1,
    hours: { planned: hours, realised: null },
    kroner: { planned: null, realised: null }
  });
  const card = async (hours: number | null) => {
    const lineOf = (id: string) => ({
      id,
      state: 'develop',
      title: id,
      benefits: benefits(id === 's1' ? hours : null)
    });
    const screen = { lines: [], lineOf, nameOf: (_: string, id: string) => id };
    return render(ProgrammeCard, { screen: screen as never, programme, chosen: false });
  };
  const counted = await card(40);
  await expect
    .element(counted.getByText('40 timer i året planlagt · kroner i året: ikke tallfestet'))
    .toBeVisible();
  const none = await card(null);
  await expect
    .element(none.getByText('timer i året: ikke tallfestet · kroner i året: ikke tallfestet'))
    .toBeVisible();
});
