import type { Municipality } from '../../municipalities/index.ts';
import type { Result } from '../../platform/result.ts';
import type { SignInOutcome } from '../../accounts/index.ts';
import type { Membership } from '../../platform/viewer.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

/** Hands the new session to the browser; the answer shows who is signed in now. */
const signedIn = (result: Result<SignInOutcome>, { session }: Context) => {
  if (!result.ok) return { viewer: null, problems: result.problems };
  session.start(result.value.session.token);
  return { viewer: result.value.viewer, problems: [] };
};

// Municipalities are never forgotten, also not when they merge: a code without one is a fault.
const municipalityOf = ({ publisher }: Membership, { municipalities }: Context['hub']): Municipality => {
  const municipality = municipalities.byCode(publisher);
  if (municipality === null) throw new Error(`membership of unknown municipality ${publisher}`);
  return municipality;
};

const ROLE = { reader: 'READER', editor: 'EDITOR', publisher: 'PUBLISHER', administrator: 'ADMINISTRATOR' } as const;

export const accountsResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => (viewer.kind === 'user' ? viewer : null),
  },
  Viewer: {
    id: (viewer) => viewer.userId,
    email: async (viewer, _args, { hub }) => (await hub.accounts.ownAccount(viewer))?.email ?? '',
  },
  Membership: {
    municipality: (membership, _args, { hub }) => municipalityOf(membership, hub),
    role: (membership) => ROLE[membership.role],
  },
  Mutation: {
    signIn: async (_root, { input }, context) => {
      const { address, session } = context;
      return signedIn(
        await context.hub.accounts.signIn({ ...input, address, previousSession: session.token }),
        context,
      );
    },
    signInWithLink: async (_root, { input }, context) => {
      const { address, session } = context;
      return signedIn(
        await context.hub.accounts.signInWithLink({ ...input, address, previousSession: session.token }),
        context,
      );
    },
    requestSignInLink: async (_root, { input }, { hub, address, language }) => {
      const result = await hub.accounts.requestSignInLink({ ...input, address, language });
      return { sent: result.ok, problems: result.ok ? [] : result.problems };
    },
    changePassword: async (_root, { input }, context) => {
      const { hub, address, session } = context;
      const result = await hub.accounts.changePassword({
        sessionToken: session.token,
        currentPassword: input.currentPassword ?? null,
        newPassword: input.newPassword,
        address,
      });
      if (result.ok) session.start(result.value.session.token);
      return { changed: result.ok, problems: result.ok ? [] : result.problems };
    },
    signOut: async (_root, _args, { hub, session }) => {
      const result = await hub.accounts.signOut(session.token);
      session.end();
      return { problems: result.ok ? [] : result.problems };
    },
  },
};
