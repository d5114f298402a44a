import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { postOffice } from '../carriers/post-office.ts'
import { causeOf, isFromTwilio } from '../carriers/twilio.ts'
import { hearReport, type Report } from '../steps/hear-report.ts'
import { wordsIn } from '../templates/letters.ts'
import type { Form, Ground } from './ground.ts'
import { hearStart, hearStop } from './hear-stop.ts'

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Signed by the provider with what only it and we know; anything else did not come from there. */
function isGenuine(request: FastifyRequest): boolean {
  const { baseUrl, textsSignedBy } = postOffice()
  const signature = request.headers['x-twilio-signature']
  if (!baseUrl || !textsSignedBy || typeof signature !== 'string') return false
  return isFromTwilio(`${new URL(request.url, baseUrl)}`, request.body as Form, signature, textsSignedBy)
}

const refuse = (reply: FastifyReply) => reply.code(403).send()

/** An answer of the provider's own language; empty says nothing back. */
const answer = (reply: FastifyReply, text = '') => {
  const message = text
    ? `<Message>${text.replace(/[&<>]/g, one => `&#${one.codePointAt(0)};`)}</Message>`
    : ''
  return reply
    .header('content-type', 'text/xml; charset=utf-8')
    .send(`<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`)
}

/** Message statuses of Twilio that say how it ended; the others (queued, sent …) say nothing we do not know. */
function reportOf({
  MessageStatus: status,
  ErrorCode: code,
  MessageSid: providerId,
}: Form): Report | undefined {
  if (status === 'delivered' || status === 'read') return { outcome: 'delivered', providerId }
  if (status !== 'undelivered' && status !== 'failed') return undefined
  const suppress = causeOf(Number(code))
  const reason = code ? `The provider says ${code}.` : undefined
  return { outcome: suppress ? 'bounced' : 'failed', reason, providerId, suppress }
}

const stopWords = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'])
const startWords = new Set(['START', 'YES', 'UNSTOP'])
const helpWords = new Set(['HELP', 'INFO'])

interface ReportRoute {
  Params: { tenantId: string; noticeId: string; channel: string }
}

/** Where the provider of texts tells what became of one, and what people answer. */
export function providerDoors(http: FastifyInstance, ground: Ground): void {
  const { db, clock } = ground

  http.post<ReportRoute>('/provider/texts/:tenantId/:noticeId/:channel', async (request, reply) => {
    const { tenantId, noticeId, channel } = request.params
    if (!isGenuine(request)) return refuse(reply)
    if (!uuidForm.test(tenantId) || !uuidForm.test(noticeId)) return reply.code(404).send()
    if (channel !== 'sms' && channel !== 'whatsapp') return reply.code(404).send()
    const report = reportOf(request.body as Form)
    if (report) await db.write(tenantId, tx => hearReport(tx, clock.now(), { noticeId, channel }, report))
    return reply.code(204).send()
  })

  http.post('/provider/texts/inbound', async (request, reply) => {
    if (!isGenuine(request)) return refuse(reply)
    const { From: from = '', Body: body = '' } = request.body as Form
    const channel = from.startsWith('whatsapp:') ? 'whatsapp' : 'sms'
    const number = from.replace('whatsapp:', '')
    const word = body.trim().toUpperCase()
    if (stopWords.has(word)) await hearStop(ground, channel, number)
    if (startWords.has(word)) await hearStart(ground, channel, number)
    return answer(reply, helpWords.has(word) ? wordsIn('notices.help_reply', 'en').body : '')
  })
}
