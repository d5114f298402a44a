import type { EditionScreens } from '#ui/shell/edition-screens.ts'

const link = (id: string, icon: string, needs: string, isOnPhoneBar = false) => ({
  id,
  path: id,
  labelKey: `screen.${id}`,
  icon,
  needs,
  isOnPhoneBar,
})

export const navigation: EditionScreens = {
  accent: 'marigold',
  home: 'wall',
  homes: { kiosk: '/kiosk', guardian: '/portal' },
  portal: 'today',
  portalLinks: [
    { id: 'today', path: 'today', labelKey: 'screen.familyToday', icon: 'home' },
    { id: 'collecting', path: 'collecting', labelKey: 'screen.collecting', icon: 'users' },
    {
      id: 'account',
      path: 'account',
      labelKey: 'screen.account',
      icon: 'receipt',
      needs: 'billing.own.pay',
    },
    { id: 'agreed', path: 'agreed', labelKey: 'screen.agreed', icon: 'scale' },
  ],
  groups: [
    {
      id: 'day',
      links: [
        link('wall', 'home', 'presence.area.read', true),
        link('children', 'heart', 'children.child.read', true),
        { ...link('door', 'inbox', 'presence.release.read', true), labelKey: 'screen.atTheDoor' },
        link('breaches', 'inbox', 'presence.breach.read'),
        link('releases', 'door', 'presence.release.read'),
        link('day-entries', 'heart', 'daybook.entry.read'),
      ],
    },
    {
      id: 'records',
      labelKey: 'shell.records',
      links: [
        { ...link('customers', 'users', 'people.customer.read', true), labelKey: 'screen.families' },
        link('child-contacts', 'address-book', 'children.contact.read'),
        link('invoices', 'receipt', 'billing.invoice.read'),
        link('tuition', 'tag', 'tuition.plan.read'),
      ],
    },
    {
      id: 'setup',
      labelKey: 'shell.setup',
      links: [
        link('areas', 'door', 'presence.area.read'),
        link('caregivers', 'users', 'presence.caregiver.read'),
        link('attendance-schedules', 'calendar', 'presence.area.read'),
        link('kiosk-pins', 'tag', 'kiosk.pin.read'),
        link('members', 'users', 'kernel.member.read'),
        {
          id: 'audit',
          path: 'audit',
          labelKey: 'screen.audit',
          icon: 'scale',
          needs: 'compliance.audit.read',
        },
        {
          id: 'privacy',
          path: 'privacy',
          labelKey: 'screen.privacy',
          icon: 'address-book',
          needs: 'compliance.privacy.manage',
        },
      ],
    },
  ],
  verbs: [],
}
