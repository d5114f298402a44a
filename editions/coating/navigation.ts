import type { EditionScreens, ScreenLink } from '#ui/shell/edition-screens.ts'

const link = (path: string, icon: string, needs: string, isOnPhoneBar = false): ScreenLink => ({
  id: path,
  path,
  labelKey: `shop.${path}`,
  icon,
  needs,
  isOnPhoneBar,
})

export const navigation: EditionScreens = {
  accent: 'ember',
  home: 'shop',
  homes: { front_desk: '/app/drop-offs' },
  groups: [
    {
      id: 'floor',
      links: [
        link('shop', 'board', 'coating.job.read', true),
        link('drop-offs', 'door', 'coating.drop_off.read', true),
        link('quotes', 'receipt', 'coating.quote.read', true),
        link('shop-jobs', 'inbox', 'coating.job.read', true),
        link('proofs', 'heart', 'coating.proof.read'),
        link('batches', 'flame', 'coating.batch.read'),
      ],
    },
    {
      id: 'stock',
      labelKey: 'shop.stock',
      links: [
        { ...link('stock', 'packages', 'inventory.item.read'), labelKey: 'shop.shelves' },
        link('weigh', 'scale', 'inventory.stock.issue', true),
        link('powders', 'palette', 'coating.powder.read'),
        link('items', 'tag', 'inventory.item.write'),
        link('lots', 'tag', 'inventory.lot.read'),
        link('reorders', 'truck', 'inventory.reorder.read'),
      ],
    },
    {
      id: 'records',
      labelKey: 'shell.records',
      links: [
        link('customers', 'users', 'people.customer.read'),
        link('parts', 'tag', 'coating.part.read'),
        link('invoices', 'receipt', 'billing.invoice.read'),
      ],
    },
    {
      id: 'setup',
      labelKey: 'shell.setup',
      links: [
        link('price-books', 'tag', 'coating.price_book.write'),
        link('ovens', 'building', 'coating.oven.write'),
        link('cure-recipes', 'pill', 'coating.recipe.write'),
        link('suppliers', 'address-book', 'inventory.supplier.read'),
        link('members', 'address-book', 'kernel.member.write'),
        link('imports', 'import', 'transfer.import.run'),
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
  verbs: [
    {
      id: 'drop-off',
      labelKey: 'shop.newDropOff',
      icon: 'door',
      to: '/app/drop-offs/new',
      needs: 'coating.drop_off.write',
    },
    {
      id: 'quote',
      labelKey: 'shop.newQuote',
      icon: 'receipt',
      to: '/app/quotes/new',
      needs: 'coating.quote.write',
    },
    {
      id: 'part',
      labelKey: 'shop.newPart',
      icon: 'tag',
      to: '/app/parts',
      search: { new: 'yes' },
      needs: 'coating.part.write',
    },
    {
      id: 'customer',
      labelKey: 'shop.newCustomer',
      icon: 'users',
      to: '/app/customers',
      search: { new: 'yes' },
      needs: 'people.customer.write',
    },
  ],
}
