import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/shop', load: () => import('./shop-board.tsx'), name: 'ShopBoardScreen' },
  { at: 'app', path: '/drop-offs', load: () => import('./drop-offs.tsx'), name: 'DropOffs' },
  { at: 'app', path: '/drop-offs/new', load: () => import('./intake.tsx'), name: 'Intake' },
  { at: 'app', path: '/drop-offs/$id', load: () => import('./drop-off.tsx'), name: 'DropOff' },
  { at: 'app', path: '/quotes', load: () => import('./quotes.tsx'), name: 'Quotes' },
  { at: 'app', path: '/quotes/new', load: () => import('./quote.tsx'), name: 'NewQuote' },
  { at: 'app', path: '/quotes/$id', load: () => import('./quote.tsx'), name: 'QuotePage' },
  { at: 'app', path: '/shop-jobs', load: () => import('./shop-jobs.tsx'), name: 'ShopJobs' },
  { at: 'app', path: '/shop-jobs/$id', load: () => import('./shop-job.tsx'), name: 'ShopJob' },
  { at: 'app', path: '/parts', load: () => import('./parts.tsx'), name: 'Parts' },
  { at: 'app', path: '/proofs', load: () => import('./proofs.tsx'), name: 'ProofList' },
  { at: 'app', path: '/price-books', load: () => import('./price-books.tsx'), name: 'PriceBooks' },
  { at: 'app', path: '/parts/$id', load: () => import('./part.tsx'), name: 'Part' },
  { at: 'app', path: '/batches', load: () => import('./cure/batches.tsx'), name: 'Batches' },
  { at: 'app', path: '/cure-recipes', load: () => import('./cure/recipes.tsx'), name: 'Recipes' },
  { at: 'app', path: '/batches/$id', load: () => import('./cure/batch.tsx'), name: 'BatchPage' },
  {
    at: 'app',
    path: '/shop-jobs/$id/powder',
    words: ['inventory'],
    load: () => import('./powder/job-powder.tsx'),
    name: 'JobPowder',
  },
  { at: 'link', entity: 'coating.proof', load: () => import('./proof.tsx'), name: 'ProofPage' },
]
