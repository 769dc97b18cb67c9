import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Context } from '../../../services/gateway/context.ts';
import { readSchema } from '../../../services/gateway/graphql-server.ts';
import { announce, openStoreOnlyHub } from '../store-only-hub.ts';
import { visitorContext } from './visitor-context.ts';

/** R2: Apollo Server in Express as their own guides set it up, with our schema over the same store. */
const [folder = '', root = '.'] = process.argv.slice(2);
const opened = await openStoreOnlyHub(folder, root);
const apollo = new ApolloServer<Context>({ schema: readSchema(root) });
await apollo.start();
const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(apollo, { context: () => Promise.resolve(visitorContext(opened)) }),
);
const server = app.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
