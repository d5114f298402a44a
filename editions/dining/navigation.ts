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
  accent: 'plum',
  home: 'reservations',
  homes: { moderator: '/app/strikes' },
  visitors: 'venues',
  groups: [
    {
      id: 'service',
      links: [
        link('reservations', 'calendar', 'venues.reservation.read', true),
        link('waitlist-entries', 'inbox', 'venues.reservation.read', true),
        link('guests', 'address-book', 'venues.guest.read', true),
      ],
    },
    {
      id: 'deals',
      labelKey: 'screen.group.deals',
      links: [
        link('deals', 'tag', 'deals.deal.read'),
        link('deal-offers', 'tag', 'deals.offer.read'),
        link('deal-claims', 'receipt', 'deals.claim.read', true),
        link('deal-decisions', 'inbox', 'deals.deal.read'),
      ],
    },
    {
      id: 'setup',
      labelKey: 'shell.setup',
      links: [
        link('venues', 'building', 'venues.venue.read'),
        link('tables', 'board', 'venues.setup.read'),
        link('strikes', 'heart', 'venues.strike.read'),
        link('members', 'users', 'kernel.member.read'),
        link('locations', 'pin', 'kernel.location.write'),
      ],
    },
  ],
  verbs: [],
}
