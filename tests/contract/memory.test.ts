import { MemoryStore } from '$lib/storage/memory-store';
import { updateStoreContract } from './update-store';

updateStoreContract('The store in memory', async () => new MemoryStore());
