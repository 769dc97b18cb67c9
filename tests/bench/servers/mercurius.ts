import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { readSchema } from '../../../services/gateway/graphql-server.ts';
import { announce, openStoreOnlyHub } from '../store-only-hub.ts';
import { visitorContext } from './visitor-context.ts';

/** R3: Mercurius in Fastify with its compiler from the first use, with our schema over the same store. */
const [folder = '', root = '.'] = process.argv.slice(2);
const opened = await openStoreOnlyHub(folder, root);
const app = Fastify();
await app.register(mercurius, { schema: readSchema(root), jit: 1, context: () => visitorContext(opened) });
await app.listen({ port: 0, host: '127.0.0.1' });
announce((app.server.address() as AddressInfo).port);
