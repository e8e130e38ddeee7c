import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../../app.css';
import { stillWorkspace } from '../../../../../../tests/support/still-index';
import { WorkDocument } from '../../../../document/work-document';
import { locale } from '../../../../i18n/locale.svelte';
import { PORTFOLIO, portfolioCollections } from '../../../model/portfolio';
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
