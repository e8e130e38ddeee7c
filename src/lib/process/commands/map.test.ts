import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { centre, contains } from '../rules/geometry';
import { memoryWorkspace, map, there } from '../test-document';

describe('the map', () => {
  test('a new map has a pool, two lanes and a start event, or nothing', async () => {
    const { workspace, open } = memoryWorkspace();
    const doc = open(await commands.createProcess(workspace, { service: 's', title: 'Permit' }));
    expect([doc.all('pools').length, doc.all('lanes').length, doc.all('nodes').length]).toEqual([1, 2, 1]);
    const [start] = doc.all('nodes');
    expect(contains(doc.get('lanes', start!.lane)!, centre(start!))).toBe(true);
  });

  test('the to-be copy keeps ids and its own copy of the imported file', async () => {
    const { doc, workspace, open, media } = await map();
    media.set('file', { bytes: new Uint8Array([1]), type: 'text/xml' });
    doc.edit(
      () => 'source',
      (edit) => edit.change('about', 'about', { source: 'file' })
    );
    const copy = open(await commands.copyToBe(workspace, doc));
    expect(copy.all('nodes')).toEqual(doc.all('nodes'));
    expect(copy.get('about', 'about')).toMatchObject({
      state: 'to-be',
      copyOf: doc.id,
      source: `${copy.id}-file`
    });
  });

  test('a map is in use or retired; its to-be copy begins as a draft that nobody is to look over yet', async () => {
    const { doc, workspace, open } = await map();
    there(doc, () => commands.setAbout(doc, { status: 'in-use', reviewOn: '2027-01-01' }));
    const copy = open(await commands.copyToBe(workspace, doc));
    expect(copy.get('about', 'about')).toMatchObject({ status: 'draft', reviewOn: '' });
  });

  test('about and bin', async () => {
    const { doc } = await map();
    there(doc, () => commands.setAbout(doc, { title: 'New', casesPerYear: 1200 }));
    there(doc, () => commands.binMap(doc));
    there(doc, () => commands.binMap(doc, false));
  });
});
