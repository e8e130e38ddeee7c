import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { formatDate, formatTime } from '$lib/i18n/format';
import ConsentCopy from './ConsentCopy.svelte';

it('a copy says the whole day in the participant’s language, though it is printed on the day itself', async () => {
  const at = new Date().toISOString();
  const consent = {
    ...{ text: '2026-11', said: ['Will you help us?', 'We take notes.'], language: 'en', at },
    ...{ strokes: [[10, 10, 20, 20]], guardian: '', present: 'Nils' }
  };
  const { container } = await render(ConsentCopy, { consent, name: 'Kari' });
  // How the markup is broken into lines is no matter of words.
  expect(container.textContent.replace(/\s+/g, ' ')).toContain(
    `${formatDate(at, 'long', 'en')} ${formatTime(at)}`
  );
  expect(container.querySelectorAll('path')).toHaveLength(1);
});
