import {
  IconAddressBook,
  IconBed,
  IconBuilding,
  IconCalendarEvent,
  IconCircle,
  IconDoor,
  IconFileImport,
  IconFlame,
  IconHeart,
  IconHome,
  IconInbox,
  IconLayoutKanban,
  IconMapPin,
  IconPackages,
  IconPalette,
  IconPaw,
  IconPill,
  IconReceipt,
  IconScale,
  IconTag,
  IconTruckDelivery,
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
  flame: IconFlame,
  import: IconFileImport,
  home: IconHome,
  pill: IconPill,
  inbox: IconInbox,
  heart: IconHeart,
  board: IconLayoutKanban,
  pin: IconMapPin,
  paw: IconPaw,
  packages: IconPackages,
  palette: IconPalette,
  receipt: IconReceipt,
  scale: IconScale,
  tag: IconTag,
  truck: IconTruckDelivery,
  users: IconUsers,
  vaccine: IconVaccine,
}

export const iconOf = (name: string): Icon => icons[name] ?? IconCircle
