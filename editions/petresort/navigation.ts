import type { EditionScreens } from '#ui/shell/edition-screens.ts'

export const navigation: EditionScreens = {
  accent: 'teal',
  home: 'today',
  groups: [
    {
      id: 'day',
      links: [
        {
          id: 'today',
          path: 'today',
          labelKey: 'screen.today',
          icon: 'home',
          needs: 'bookings.stay.read',
          isOnPhoneBar: true,
        },
        {
          id: 'calendar',
          path: 'calendar',
          labelKey: 'screen.calendar',
          icon: 'calendar',
          needs: 'bookings.stay.read',
          isOnPhoneBar: true,
        },
        { id: 'stays', path: 'stays', labelKey: 'screen.stays', icon: 'bed', needs: 'bookings.stay.read' },
        { id: 'boards', path: 'boards', labelKey: 'screen.boards', icon: 'board', needs: 'work.job.read' },
      ],
    },
    {
      id: 'records',
      labelKey: 'shell.records',
      links: [
        {
          id: 'pets',
          path: 'pets',
          labelKey: 'screen.pets',
          icon: 'paw',
          needs: 'pets.pet.read',
          isOnPhoneBar: true,
        },
        {
          id: 'customers',
          path: 'customers',
          labelKey: 'screen.customers',
          icon: 'users',
          needs: 'people.customer.read',
          isOnPhoneBar: true,
        },
        {
          id: 'invoices',
          path: 'invoices',
          labelKey: 'screen.invoices',
          icon: 'receipt',
          needs: 'billing.invoice.read',
        },
      ],
    },
    {
      id: 'setup',
      labelKey: 'shell.setup',
      links: [
        { id: 'rooms', path: 'rooms', labelKey: 'screen.rooms', icon: 'door', needs: 'places.room.read' },
        {
          id: 'room-types',
          path: 'room-types',
          labelKey: 'screen.roomTypes',
          icon: 'tag',
          needs: 'places.room_type.read',
        },
        {
          id: 'imports',
          path: 'imports',
          labelKey: 'screen.imports',
          icon: 'import',
          needs: 'transfer.import.run',
        },
      ],
    },
  ],
  verbs: [
    {
      id: 'stay',
      labelKey: 'verb.newStay',
      icon: 'bed',
      to: '/app/calendar',
      search: { new: 'yes' },
      needs: 'bookings.stay.write',
    },
    {
      id: 'pet',
      labelKey: 'verb.newPet',
      icon: 'paw',
      to: '/app/pets',
      search: { new: 'yes' },
      needs: 'pets.pet.write',
    },
    {
      id: 'customer',
      labelKey: 'verb.newCustomer',
      icon: 'users',
      to: '/app/customers',
      search: { new: 'yes' },
      needs: 'people.customer.write',
    },
    {
      id: 'job',
      labelKey: 'verb.newJob',
      icon: 'board',
      to: '/app/boards',
      search: { new: 'yes' },
      needs: 'work.job.write',
    },
    {
      id: 'import',
      labelKey: 'verb.newImport',
      icon: 'import',
      to: '/app/imports/new',
      needs: 'transfer.import.run',
    },
  ],
}
