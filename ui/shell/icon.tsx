import {
  IconAddressBook,
  IconBed,
  IconBuilding,
  IconCalendarEvent,
  IconCircle,
  IconDoor,
  IconFileImport,
  IconHeart,
  IconHome,
  IconInbox,
  IconLayoutKanban,
  IconMapPin,
  IconPaw,
  IconPill,
  IconReceipt,
  IconTag,
  IconUsers,
  IconVaccine,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

type Icon = ComponentType<{ size?: number; stroke?: number; className?: string }>

// Named one by one, so that the bundle carries these and not the five thousand others.
const icons: Record<string, Icon> = {
  'address-book': IconAddressBook,
  bed: IconBed,
  building: IconBuilding,
  calendar: IconCalendarEvent,
  door: IconDoor,
  import: IconFileImport,
  home: IconHome,
  pill: IconPill,
  inbox: IconInbox,
  heart: IconHeart,
  board: IconLayoutKanban,
  pin: IconMapPin,
  paw: IconPaw,
  receipt: IconReceipt,
  tag: IconTag,
  users: IconUsers,
  vaccine: IconVaccine,
}

export const iconOf = (name: string): Icon => icons[name] ?? IconCircle
