import { serverAudits } from 'graphql-http';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

/** Audits of the GraphQL-over-HTTP specification that are not a MUST and that we do not follow, with the reason. */
const GET = 'Queries come by POST only: an address with a query in it would end up in logs and histories.';
const STATUS = 'Apollo Server answers 400, so that a program sees from the status alone that its document is wrong.';
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  '5A70': GET,
  D6D5: GET,
  '6A70': GET,
  '572B': STATUS,
  FDE2: STATUS,
  '7B9B': STATUS,
};

const audits = serverAudits({ url: () => `${hub.url}/graphql` });

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('audit %s: %s', async (id, name, audit) => {
  const result = await audit.fn();
  const reason = NOT_FOLLOWED[id];
  if (result.status === 'ok') expect(reason).toBeUndefined();
  else {
    expect({ id, name, reason: result.reason, known: reason }).toMatchObject({ known: expect.any(String) as string });
    expect(name).not.toMatch(/^MUST/);
  }
});
