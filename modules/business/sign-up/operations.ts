import { setTimeout as wait } from 'node:timers/promises'
import Type from 'typebox'
import { address, canonicalAddress } from '#kernel/access/create-account.ts'
import { postLetter } from '#kernel/access/letter-office.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type House, houseOperation } from '#kernel/http/house-operation.ts'
import { accountFor, accountsOf, enter, signInOutput } from '#modules/identity/public.ts'
import type { Whole } from '../steps/permission-groups.ts'
import { signUpLetter } from './letter.ts'
import { openBusiness, takesSignUps } from './opening.ts'
import { newSlug } from './slug.ts'
import { findWish, idOfOpened, keepWish, takeWish, type Wish } from './wish.ts'

const closed = { additionalProperties: false }
// Longer than writing a letter takes: how long it took says nothing.
const sameTimeMs = 300

const errors = {
  invalid_input: { status: 422, when: 'Something is missing or has the wrong form.' },
  too_many_attempts: { status: 429, when: 'Too many attempts from this address.' },
  sign_up_closed: { status: 403, when: 'Nobody signs up here; the operator makes businesses.' },
}
const spentError = { status: 410, when: 'The link has been used, or a day has passed. Sign up again.' }
const spent = () => new Failure('sign_up_spent', spentError.status, spentError.when)

function refuseClosed(): void {
  if (!takesSignUps()) throw new Failure('sign_up_closed', 403, errors.sign_up_closed.when)
}

async function invite({ auth, clock, tries }: House, wish: Wish): Promise<void> {
  // Whoever asks too often for one address is told the same, and no letter more is sent.
  if (tries('sign-up', 5).take(wish.email) !== undefined) return
  await postLetter(signUpLetter(wish, await keepWish(auth, clock, wish)))
}

const ownSql = 'select slug from kernel.tenant where id = $1'

/** The short name of the business that this letter opens: made now, or by an attempt before this one. */
async function opened(
  { auth, db }: House,
  { businessName, edition, timezone, currency, locale, name, email }: Wish,
  { token, password }: { token: string; password: string },
): Promise<string> {
  const id = idOfOpened(auth, token)
  const own = async () => (await db.dispatch.one<{ slug: string }>(ownSql, [id]))?.slug
  const before = await own()
  if (before) return before
  const slug = await newSlug(db, businessName)
  const tenant = { slug, name: businessName, edition, timezone, currency, locale }
  return openBusiness({ ...tenant, owner: { email, password, name } }, auth, id).then(
    () => slug,
    async (error: unknown) => {
      // Another window opened it at this very moment.
      const there = await own()
      if (there) return there
      throw error
    },
  )
}

export const signUpOperations = (whole: () => Whole) => {
  const offered = () => [...whole().editions.values()].filter(({ setUp }) => setUp)
  return [
    houseOperation({
      id: 'sign_up.options',
      method: 'GET',
      path: '/v1/sign-up-options',
      summary: 'Whether people sign up here by themselves, and for what kinds of business',
      who: 'anyone',
      output: Type.Object({
        isOpen: Type.Boolean(),
        editions: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
      }),
      status: 200,
      errors: {},
      run: async () => ({
        isOpen: takesSignUps(),
        editions: offered().map(({ id, name }) => ({ id, name })),
      }),
    }),
    houseOperation({
      id: 'sign_up.create',
      method: 'POST',
      path: '/v1/sign-ups',
      summary: 'Ask for a letter with which to open a business; the answer is the same for every address',
      who: 'anyone',
      input: Type.Object(
        {
          businessName: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
          edition: Type.String({ maxLength: 60 }),
          timezone: Type.String({ format: 'iana-zone' }),
          currency: Type.String({ format: 'iso-4217' }),
          locale: Type.Optional(
            Type.String({ maxLength: 35, pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
          ),
          name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
          email: Type.String({ minLength: 3, maxLength: 254 }),
        },
        closed,
      ),
      output: Type.Object({ status: Type.String() }),
      status: 202,
      limit: { attempts: 20, counts: 'all' },
      errors,
      async run(house, { body }) {
        refuseClosed()
        if (!offered().some(({ id }) => id === body.edition))
          throw Failure.field('/edition', 'not_a_choice', 'Choose the kind of business.')
        const email = canonicalAddress(body.email)
        if (!address.test(email))
          throw Failure.field('/email', 'invalid_email', 'Give an e-mail address, such as ada@example.org.')
        const wish = { ...body, email, locale: body.locale ?? 'en', businessName: body.businessName.trim() }
        await Promise.all([invite(house, wish), wait(sameTimeMs)])
        return { status: 'accepted' }
      },
    }),
    houseOperation({
      id: 'sign_up.complete',
      method: 'POST',
      path: '/v1/sign-ups/completion',
      summary: 'Open the business with what the letter said; signs its owner in. Works once',
      who: 'anyone',
      input: Type.Object(
        {
          token: Type.String({ minLength: 20, maxLength: 100 }),
          password: Type.String({ minLength: 1, maxLength: 200 }),
        },
        closed,
      ),
      output: signInOutput,
      status: 201,
      limit: { attempts: 30, counts: 'all' },
      errors: {
        ...errors,
        sign_up_spent: spentError,
        wrong_credentials: { status: 401, when: 'The address has an account, and this is not its password.' },
      },
      async run(house, call) {
        refuseClosed()
        const { auth, clock } = house
        const { token, password } = call.body
        const letter = { token, idempotencyKey: call.idempotencyKey }
        const wish = await findWish(auth, clock, letter)
        if (!wish) throw spent()
        const userId = await accountFor(auth, wish, password).catch((error: unknown) => {
          if (error instanceof Failure) throw error
          // Another window made the account at this very moment: then it is there now.
          return accountFor(auth, wish, password)
        })
        const slug = await opened(house, wish, call.body)
        const accounts = accountsOf(auth)
        await accounts.verified(userId)
        // Last: whoever is cut off before it goes on with the same letter.
        if (!(await takeWish(auth, clock, letter))) throw spent()
        return enter(house, call, (await accounts.byId(userId))!, slug)
      },
    }),
  ]
}
