import type { StayStatus } from '../../rules.ts'

/** A stay as the calendar and the day sheet give it. */
export interface CalendarStay {
  id: string
  version: number
  number: number
  roomId: string | null
  roomTypeId: string
  status: StayStatus
  arrivesOn: string
  departsOn: string
  partySize: number
  customerId: string
  customerName: string
  guestNames: string[]
  alert: string | null
}

export interface Money {
  amount: number
  currency: string
}

export interface StayGuest {
  id: string
  name: string
  kind: string
  alert: string | null
  leavesOn: string | null
  isAwaited: boolean
  arrivedAt: string | null
}

export interface Stay extends Omit<CalendarStay, 'customerName' | 'guestNames' | 'alert'> {
  locationId: string
  nightlyRate: Money
  total: Money
  notes: string | null
  heldUntilAt: string | null
  checkedInAt: string | null
  checkedOutAt: string | null
  guests?: StayGuest[]
  customer?: { id: string; name: string; phone: string | null; email: string | null; alert: string | null }
}

export interface Alternative {
  roomId: string
  roomName: string
  roomTypeId: string
  roomTypeName?: string
  kind?: 'other_room' | 'other_type' | 'other_dates'
  arrivesOn: string
  departsOn: string
}
