import { afterAll } from 'vitest';
import { Database } from '$lib/storage/database';
import { DexieStore } from '$lib/storage/dexie-store';
import { updateStoreContract } from './update-store';

const opened: Database[] = [];

updateStoreContract('The store on the device', async () => {
  const database = new Database(`contract-${Date.now()}-${opened.length}`);
  opened.push(database);
  return new DexieStore(database);
});

afterAll(async () => {
  for (const database of opened) await database.delete();
});
