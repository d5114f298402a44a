import type { Auth } from '#kernel/access/auth.ts'

const everything = [
  `delete from auth.account where "userId" = $1`,
  'delete from auth.passkey where user_id = $1',
  'delete from auth.second_factor where user_id = $1',
  'delete from auth.challenge where user_id = $1',
  `delete from auth.session where "userId" = $1`,
  `update auth."user" set "emailVerified" = true where id = $1`,
]

/**
 * Takes an account back from whoever made it without having its mailbox: password, passkeys, second factor and sessions
 * are gone. Else somebody could wait in an account for its rightful owner to join a company with it.
 */
export async function takeBack({ sql }: Pick<Auth, 'sql'>, userId: string): Promise<void> {
  for (const statement of everything) await sql.run(statement, [userId])
}
