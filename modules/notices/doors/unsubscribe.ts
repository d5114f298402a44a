import type { FastifyInstance, FastifyReply } from 'fastify'
import { systemActor } from '#kernel/access/actor.ts'
import { Ledger } from '#kernel/command/ledger.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { postOffice } from '../carriers/post-office.ts'
import { Preference } from '../entities/preference.ts'
import { plainPage } from '../steps/html-of.ts'
import { type Leaving, readUnsubscribeToken } from '../steps/unsubscribe-token.ts'
import { wordsIn } from '../templates/letters.ts'
import { topics } from '../templates/template.ts'
import type { Ground } from './ground.ts'

const houseSql = 'select name, locale from kernel.tenant where id = $1'

const leaveSql = `insert into notices.preference as t (tenant_id, id, created_at, updated_at, person_id, topic, email)
  values ($1, $2, $3, $3, $4, $5, false)
  on conflict on constraint preference_once do update set email = false, updated_at = excluded.updated_at,
    version = t.version + 1
  returning id, version`

const page = (reply: FastifyReply, status: number, html: string) =>
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(html)

interface Route {
  Params: { token: string }
}

/** Leaving a topic by one click. Only the POST does it: what looks at links in mails sends GETs. */
export function unsubscribeDoors(http: FastifyInstance, ground: Ground): void {
  async function read(token: string): Promise<(Leaving & { name: string; locale: string }) | undefined> {
    const { secret } = postOffice()
    const leaving = secret ? readUnsubscribeToken(token, secret) : undefined
    if (!leaving || !topics().includes(leaving.topic)) return undefined
    const [house] = await ground.db.read<{ name: string; locale: string }>(leaving.tenantId, houseSql, [
      leaving.tenantId,
    ])
    return house && { ...leaving, ...house }
  }

  http.get<Route>('/unsubscribe/:token', async ({ params }, reply) => {
    const found = await read(params.token)
    if (!found) return page(reply, 404, unknown())
    const words = wordsIn('notices.leave', found.locale, { tenant: found.name })
    return page(
      reply,
      200,
      plainPage({
        ...words,
        locale: found.locale,
        button: wordsIn('notices.unsubscribe', found.locale).title,
      }),
    )
  })

  http.post<Route>('/unsubscribe/:token', async ({ params, id }, reply) => {
    const found = await read(params.token)
    if (!found) return page(reply, 404, unknown())
    await leave(ground, found, String(id))
    const words = wordsIn('notices.left', found.locale, { tenant: found.name })
    return page(reply, 200, plainPage({ ...words, locale: found.locale }))
  })
}

const unknown = () => plainPage({ ...wordsIn('notices.unknown_link', 'en'), locale: 'en' })

async function leave({ db, clock }: Ground, { tenantId, personId, topic }: Leaving, requestId: string) {
  const at = clock.now().toString()
  await db.write(tenantId, async tx => {
    const kept = await tx.one<{ id: string; version: number }>(leaveSql, [
      tenantId,
      uuid(),
      at,
      personId,
      topic,
    ])
    const ledger = new Ledger()
    const { id: rowId, version } = kept!
    const changes: Record<string, [unknown, unknown]> = { topic: [null, topic], email: [true, false] }
    ledger.change({ entity: Preference.name, rowId, version, changes })
    const actor = systemActor(tenantId, [], 'The link in a mail')
    ledger.flush(tx, { tenant: { id: tenantId }, actor, at, operation: 'notices.unsubscribe', requestId })
  })
}
