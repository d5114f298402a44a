import { Failure } from '#kernel/command/failure.ts'
import type { House } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { attempt } from '../lock/lock.ts'
import { spend } from './second-factor.ts'
import { wrongCode } from './sign-in.ts'

/** Somebody at an open browser shows that they know the account's password. */
export async function provePassword(house: House, userId: string, password: string, pointer = '/password') {
  const one = await attempt(house, `own password ${userId}`)
  if (!(await accountsOf(house.auth).hasPassword(userId, password)))
    throw Failure.field(pointer, 'wrong_password', 'This is not your password.')
  await one.succeeded()
}

/** And that they hold the second factor; the code is spent. */
export async function proveCode(house: House, userId: string, code: string): Promise<void> {
  const one = await attempt(house, `code ${userId}`)
  if (!(await spend(house, userId, code))) throw wrongCode()
  await one.succeeded()
}
