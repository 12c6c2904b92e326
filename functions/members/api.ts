import { nameFor } from '../../schema/languages/names.ts';
import { isWijkRole, mayGrant, mayGrantAll, rolesTable, wijkRoles } from '../../schema/roles.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey } from '../tenancy/codes.ts';
import { connection, readOn } from '../tenancy/paging.ts';
import { answering } from '../tenancy/refused.ts';
import { endInvitation, invite, inviter } from './inviting.ts';
import { askToJoin, joinWithCode, vouch } from './joining.ts';
import { updateProfile } from './profile.ts';
import { grantRole, revokeRole } from './roles.ts';
import { works } from './rules.ts';
import {
  experienceOf,
  invitationOnCard,
  invitationRank,
  loadApplication,
  memberOf,
  memberOnCard,
  memberRank,
} from './store.ts';
import {
  applicationWord,
  holding,
  holds,
  invitationCode,
  type MeView,
  memberBehind,
  type PersonView,
  personView,
} from './views.ts';

const me = (caller: Caller): MeView => ({ id: caller.personId });

/** What of a person is shown to themselves and to these roles, and to nobody else. */
const shownTo =
  <T>(
    roles: readonly ('host' | 'board' | 'wij' | 'coordinator')[],
    field: (person: NonNullable<Awaited<ReturnType<typeof memberBehind>>>) => T,
  ) =>
  async (view: PersonView, _: unknown, caller: Caller): Promise<T | null> => {
    if (view.id !== caller.personId && !(await holds(caller, ...roles))) return null;
    const member = await memberBehind(caller, view);
    return member && !member.leftAt ? field(member) : null;
  };

const nobody: Readonly<Record<'nl' | 'en', string>> = { nl: 'iemand die vertrok', en: 'somebody who left' };

/** People: who asks, who takes part, joining, roles. */
export const membersApi = {
  Query: {
    me: (_, __, caller) => me(caller),
    members: async (_, { search, role, ...page }, caller) => {
      await holding(caller, 'host', 'board', 'wij', 'coordinator');
      const wanted = search?.toLocaleLowerCase('nl') ?? '';
      return connection<PersonView>(caller, `members#${role ?? ''}#${wanted}`, page, 50, (limit, after) =>
        readOn(
          { limit, after, reads: 10 },
          async (from) => {
            const { items, more } = await caller.table.page({
              collection: 'MEMBERS',
              index: 'byList',
              limit: wanted || role ? 100 : limit,
              after: from,
            });
            const members = items.map(memberOnCard);
            return { items: members.map((node) => ({ sk: memberRank(node), node })), more };
          },
          (member) => {
            const fits =
              (!role || (isWijkRole(role) && member.roles.includes(role))) &&
              member.name.toLocaleLowerCase('nl').includes(wanted);
            return fits ? personView(member.id, member) : undefined;
          },
        ),
      );
    },
    invitations: async (_, page, caller) => {
      await inviter(caller);
      return connection(caller, 'invitations', page, 50, async (limit, after) => {
        const found = await caller.table.page({ collection: 'INVITATIONS', index: 'byList', limit, after });
        const items = found.items.map(invitationOnCard).map((invitation) => ({
          sk: invitationRank(invitation),
          node: { kind: 'invitation' as const, ...invitation },
        }));
        return { items, more: found.more };
      });
    },
  },
  Mutation: {
    invite: (_, { input }, caller) =>
      answering(caller, { invitation: null }, async () => ({
        invitation: { kind: 'invitation' as const, ...(await invite(caller, input)) },
      })),
    endInvitation: (_, { input }, caller) =>
      answering(caller, { invitation: null }, async () => ({
        invitation: { kind: 'invitation' as const, ...(await endInvitation(caller, input.id)) },
      })),
    joinWithCode: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await joinWithCode(caller, input);
        return { me: me(caller) };
      }),
    askToJoin: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await askToJoin(caller, input);
        return { me: me(caller) };
      }),
    vouch: (_, { input }, caller) =>
      answering(caller, { name: null, admitted: false }, () => vouch(caller, input.word)),
    updateProfile: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await updateProfile(caller, input);
        return { me: me(caller) };
      }),
    grantRole: (_, { input }, caller) =>
      answering(caller, { person: null }, async () => {
        const member = await grantRole(caller, input);
        return { person: personView(member.id, member) };
      }),
    revokeRole: (_, { input }, caller) =>
      answering(caller, { person: null }, async () => {
        const member = await revokeRole(caller, input);
        return { person: personView(member.id, member) };
      }),
  },
  Me: {
    person: async (_, __, caller) => {
      const member = await memberOf(caller);
      return member ? personView(member.id, member) : null;
    },
    roles: async (_, __, caller) => [...((await memberOf(caller))?.roles ?? [])],
    mayGrant: async (_, __, caller) => {
      const roles = (await memberOf(caller))?.roles ?? [];
      return wijkRoles.filter((role) => role !== 'resident' && role in rolesTable && mayGrant(roles, role));
    },
    times: async (_, __, caller) => [...((await memberOf(caller))?.times ?? [])],
    nearby: async (_, __, caller) => (await memberOf(caller))?.nearby ?? false,
    livedExperience: async (_, __, caller) => [...(await experienceOf(caller))],
    reach: async (_, __, caller) => (await memberOf(caller))?.reach ?? null,
    application: async (_, __, caller) => {
      const word = applicationWord(caller, caller.personId);
      const application = await loadApplication(caller.table, codeKey(word));
      if (!application || application.admittedAt) return null;
      const { vouchers } = await statutesOf(caller);
      return { at: application.at, word, vouchers: application.vouchers.length, needed: vouchers };
    },
  },
  Person: {
    name: async (view, _, caller) => {
      const member = await memberBehind(caller, view);
      return member && !member.leftAt ? member.name : nameFor(caller, 'nobody', nobody);
    },
    languages: async (view, _, caller) => [...((await memberBehind(caller, view))?.languages ?? [])],
    street: shownTo(['host', 'board'], ({ street }) => street ?? null),
    talents: shownTo(['host', 'board'], ({ talents }) => [...talents]),
    roles: shownTo(['host', 'board', 'wij', 'coordinator'], ({ roles }) => [...roles]),
    joinedAt: shownTo(['host', 'board'], ({ joinedAt }) => joinedAt),
  },
  Invitation: {
    // A code is as good as the roles on it: who may not give those does not read it.
    code: async ({ id, roles }, _, caller) =>
      mayGrantAll((await memberOf(caller))?.roles ?? [], roles) ? invitationCode(caller, id) : null,
    roles: ({ roles }) => [...roles],
    used: ({ usedBy }) => usedBy.length,
    note: ({ note }) => note ?? null,
    works: (invitation, _, caller) => works(invitation, caller.now),
  },
} satisfies Resolvers;
