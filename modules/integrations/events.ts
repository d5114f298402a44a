import { event } from '#kernel/event/event.ts'
import { oneOf } from '#kernel/schema/fields.ts'
import { disabledReasons } from './rules.ts'

export const endpointDisabled = event('integrations.endpoint_disabled', {
  summary: 'An endpoint gets no webhooks any more',
  data: { reason: oneOf(disabledReasons) },
})

export const endpointEnabled = event('integrations.endpoint_enabled', {
  summary: 'An endpoint gets webhooks again',
})

export const secretRotated = event('integrations.secret_rotated', {
  summary: 'Webhooks of an endpoint are signed with a new secret',
})

export const pinged = event('integrations.pinged', { summary: 'A webhook to see whether it arrives' })

export const endpointCreated = event('integrations.endpoint_created', {
  summary: 'Somebody else’s program is told of events',
})
export const endpointUpdated = event('integrations.endpoint_updated', {
  summary: 'What an endpoint hears, or where it lies, was changed',
})
