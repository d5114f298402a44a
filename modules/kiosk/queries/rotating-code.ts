import { query } from '#kernel/query/query.ts'
import { integer, ref, text, url } from '#kernel/schema/fields.ts'
import { codeSvg } from '#modules/documents/public.ts'
import { codeSeconds } from '../rules.ts'
import { doorCodeOf } from '../secrets/ticket.ts'
import { placeOf } from '../steps/place.ts'

export const rotatingCode = query('kiosk.rotating_code', {
  summary: 'What a kiosk shows for a phone to scan: another one every half minute',
  route: 'GET /v1/kiosk-code',
  needs: 'kiosk.visit.operate',
  input: {
    locationId: ref('kernel.location'),
    deviceId: text({ max: 60 }),
    origin: url({ help: 'Where phones reach this house: https://…' }),
  },
  output: { code: text({ max: 1000 }), picture: text({ max: 100_000, help: 'SVG.' }), seconds: integer() },
  async run(ctx, { locationId, deviceId, origin }) {
    const place = await placeOf(ctx, locationId)
    const now = Math.floor(ctx.now.epochMilliseconds / 1000)
    const turn = Math.floor(now / codeSeconds)
    const code = doorCodeOf(place.tenantId, { locationId, device: deviceId, turn })
    const picture = codeSvg('qrcode', `${origin.replace(/\/$/, '')}/portal/door?code=${code}`)
    return { code, picture, seconds: (turn + 1) * codeSeconds - now }
  },
})
