import type { AddressInfo } from 'node:net';
import { createGateway } from '../../../services/gateway/index.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import { createLog } from '../../../services/platform/log.ts';
import { announce, openStoreOnlyHub } from '../store-only-hub.ts';

/** The gateway of the hub as it is, over a store without an index: `own.js FOLDER ROOT`. */
const [folder = '', root = '.'] = process.argv.slice(2);
const { store, texts, hub } = await openStoreOnlyHub(folder, root);
const config = { publicUrl: null, trustProxy: 0 };
const log = createLog('error');
const { server } = await createGateway({ hub, store, config, texts, clock: systemClock, log, root });
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
