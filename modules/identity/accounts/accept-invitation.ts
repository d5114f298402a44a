import type { Actor } from '#kernel/access/actor.ts'
import type { Auth } from '#kernel/access/auth.ts'
import { joinPermission } from '#kernel/access/invitation.ts'
import { Failure } from '#kernel/command/failure.ts'
import { sqlState } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { House } from '#kernel/http/house-operation.ts'
import { accountsOf } from './accounts.ts'
import { refuseWeak } from './refuse-weak.ts'

interface Invited {
  name: string
  email: string
  isIn: boolean
}

const invitedSql = `select name, email, user_id is not null as "isIn" from kernel.member
  where id = $1 and archived_at is null and email is not null`

const joinSql = `update kernel.member set user_id = $2, language = $4, version = version + 1, updated_at = $3
  where id = $1 and user_id is null and archived_at is null returning version`

const endSql = 'update kernel.link set archived_at = $2, updated_at = $2, version = version + 1 where id = $1'

const auditSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity, row_id,
  row_version) values ($1, $2, $3, 'link', $4, $5, 'kernel.accept_invitation', 'kernel.member', $6, $7)`

const alreadyIn = () =>
  new Failure('already_joined', 409, 'This invitation was accepted already. Sign in with your password.')

/**
 * Makes the account of who was invited, or joins the one that the address has already: then its own password must be
 * given, since an invitation alone must not open somebody's account.
 */
export async function acceptInvitation(
  { auth, db, clock }: House,
  link: Actor,
  password: string,
): Promise<{ userId: string }> {
  if (!link.subject || !link.permissions.has(joinPermission)) throw Failure.unauthenticated()
  const memberId = link.subject.rowId
  const [invited] = await db.read<Invited>(link.tenantId, invitedSql, [memberId])
  if (!invited) throw Failure.unauthenticated()
  if (invited.isIn) throw alreadyIn()
  const userId = await accountFor(auth, invited, password)
  const language = (await accountsOf(auth).byId(userId))?.language ?? null
  const at = clock.now().toString()
  await db
    .write(link.tenantId, async tx => {
      const joined = await tx.one<{ version: number }>(joinSql, [memberId, userId, at, language])
      if (!joined) throw alreadyIn()
      await tx.run(endSql, [link.id, at])
      await tx.run(auditSql, [link.tenantId, uuid(), at, link.id, invited.name, memberId, joined.version])
    })
    .catch((error: unknown) => {
      // The account belongs to another member of this tenant already.
      throw sqlState(error) === '23505' ? alreadyIn() : error
    })
  return { userId }
}

/** The account of an address whose owner shows a letter: a new one, or theirs when the password is right. */
export async function accountFor(
  auth: Auth,
  { name, email }: Pick<Invited, 'name' | 'email'>,
  password: string,
): Promise<string> {
  const accounts = accountsOf(auth)
  const existing = await accounts.accountOf(email)
  if (existing) {
    if (await accounts.hasPassword(existing.id, password)) return existing.id
    if (await accounts.isHalfMade(existing)) {
      refuseWeak(password, [name, email])
      await accounts.setPassword(existing.id, password)
      return existing.id
    }
    throw new Failure(
      'wrong_credentials',
      401,
      'There is an account for this address already: enter its password, or ask for a new one first.',
    )
  }
  refuseWeak(password, [name, email])
  return (await auth.createAccount({ email, password, name })).userId
}
