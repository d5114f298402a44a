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
  home: 'host',
  homes: { moderator: '/app/moderation' },
  visitors: 'venues',
  groups: [
    {
      id: 'service',
      links: [
        link('host', 'door', 'venues.reservation.read', true),
        link('reservations', 'calendar', 'venues.reservation.read'),
        link('waitlist-entries', 'inbox', 'venues.reservation.read', true),
        link('guests', 'address-book', 'venues.guest.read', true),
      ],
    },
    {
      id: 'deals',
      labelKey: 'screen.group.deals',
      links: [
        link('deals', 'tag', 'deals.deal.read'),
        link('till', 'receipt', 'deals.claim.redeem', true),
        link('deal-claims', 'inbox', 'deals.claim.read'),
        link('card-payments', 'receipt', 'deals.redemption.read'),
        link('reviews', 'heart', 'community.review.read'),
        link('moderation', 'inbox', 'community.case.read', true),
        link('areas-of-town', 'pin', 'community.area.write'),
      ],
    },
    {
      id: 'setup',
      labelKey: 'shell.setup',
      links: [
        link('venues', 'building', 'venues.venue.read'),
        link('tables', 'board', 'venues.setup.read'),
        link('card-venues', 'pin', 'deals.deal.write'),
        link('strikes', 'heart', 'venues.strike.read'),
        link('members', 'users', 'kernel.member.read'),
        link('locations', 'pin', 'kernel.location.write'),
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
