import { openTemporary } from './embedded-kit.ts';
import { searchContract } from './search-contract.ts';

searchContract('the embedded engine', () => openTemporary());
