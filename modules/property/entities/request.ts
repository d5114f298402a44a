import { entity } from '#kernel/entity/entity.ts'
import { bool, day, instant, integer, json, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { priorities, requestStates, sources, verdicts } from '../requests/rules.ts'

export interface RequestPause {
  from: string
  to: string | null
  reason: string
}

/** Something a resident, or the house itself, wants put right. */
export const ServiceRequest = entity('property.request', {
  plural: 'requests',
  title: 'title',
  label: 'Request',
  isSearchable: true,
  without: ['create', 'import'],
  editable: ['title', 'details', 'category', 'assigneeId', 'mayEnter'],
  scopedBy: 'locationId',
  fields: {
    number: integer({ readOnly: true }),
    buildingId: ref('property.building'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    unitId: ref('property.unit').optional(),
    customerId: ref('people.customer').optional(),
    category: text({ max: 60 }),
    title: text({ max: 200 }),
    details: longText({ max: 4000 }).optional(),
    priority: oneOf(priorities),
    source: oneOf(sources).default('staff'),
    mayEnter: bool({ help: 'They may come in while nobody is home.' }).default(false),
    assigneeId: ref('kernel.member').optional(),
    status: oneOf(requestStates, { readOnly: true }),
    reportedAt: instant({ readOnly: true }),
    respondedAt: instant({ readOnly: true }).optional(),
    responseDueAt: instant({ readOnly: true }).optional(),
    resolutionDueAt: instant({ readOnly: true, help: 'Empty while the clock stands still.' }).optional(),
    pauses: json<RequestPause[]>(undefined, { readOnly: true }),
    deferredUntilOn: day({ readOnly: true }).optional(),
    completedAt: instant({ readOnly: true }).optional(),
    firstCompletedAt: instant({ readOnly: true }).optional(),
    closedAt: instant({ readOnly: true }).optional(),
    endedBecause: text({ max: 300, readOnly: true }).optional(),
    reopenCount: integer({ readOnly: true }),
    isFixedFirstTime: bool({ readOnly: true }).optional(),
    verdict: oneOf(verdicts, { readOnly: true }).optional(),
    verdictReason: text({ max: 300, readOnly: true }).optional(),
  },
})
