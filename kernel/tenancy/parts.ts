import { ApiKey } from '../access/api-key.ts'
import { createApiKey } from '../access/create-api-key.ts'
import type { RoleBook } from '../access/grant-guard.ts'
import { joinPermission } from '../access/invitation.ts'
import { Link } from '../access/link.ts'
import { revokeApiKey } from '../access/revoke-api-key.ts'
import { Role } from '../access/role.ts'
import { archiveRole, createRole, restoreRole, updateRole } from '../access/role-commands.ts'
import { happened } from '../entity/happenings.ts'
import { event } from '../event/event.ts'
import type { Fields } from '../schema/field.ts'
import { archiveMember, restoreMember } from './archive-member.ts'
import { createMember } from './create-member.ts'
import { CustomField } from './custom-field.ts'
import { inviteMember, mailInvitation, memberInvited } from './invite-member.ts'
import { Location } from './location.ts'
import { Member } from './member.ts'
import { SavedView } from './saved-view.ts'
import { archiveSavedView, createSavedView, savedViews, updateSavedView } from './saved-view-verbs.ts'
import { Tenant } from './tenant.ts'
import { getTenant, updateTenant } from './tenant-verbs.ts'
import { updateMember } from './update-member.ts'

const own = [
  [Member, 'created', 'updated', 'archived', 'restored'],
  [Role, 'created', 'updated', 'archived', 'restored'],
  [ApiKey, 'created', 'archived'],
  [Link, 'created'],
  [SavedView, 'created', 'updated', 'archived'],
  [Tenant, 'updated'],
] as const

const events = own.flatMap(([noun, ...verbs]) =>
  verbs.map(verb => event(happened(noun)[verb].name, { summary: `${noun.label ?? 'Tenant'} was ${verb}` })),
)

/**
 * The kernel's share of who may do what where, for its module: nouns, verbs and questions. The book is asked when
 * a verb runs, because the list of all permissions is made from these very parts.
 */
export const tenancyParts = (book: () => RoleBook, settings: () => Fields) => ({
  entities: [Location, Member, Role, ApiKey, Link, CustomField, SavedView],
  commands: [
    createMember(book),
    updateMember(book),
    archiveMember(book),
    restoreMember(book),
    inviteMember(book),
    createRole(book),
    updateRole(book),
    archiveRole(book),
    restoreRole(book),
    createApiKey(book),
    revokeApiKey,
    createSavedView,
    updateSavedView,
    archiveSavedView,
    updateTenant(settings),
  ],
  queries: [savedViews, getTenant],
  events: [...events, memberInvited],
  jobs: [mailInvitation],
  permissions: { [joinPermission]: 'Accept an invitation; given by the letter alone' },
})
