import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/desk', load: () => import('./desk.tsx'), name: 'FrontDesk' },
  { at: 'app', path: '/parcels', load: () => import('./parcels.tsx'), name: 'Parcels' },
  { at: 'app', path: '/parcels/in', load: () => import('./parcels-in.tsx'), name: 'ParcelsIn' },
  { at: 'app', path: '/parcels/out', load: () => import('./parcels-out.tsx'), name: 'ParcelsOut' },
  { at: 'app', path: '/pass-check', load: () => import('./door.tsx'), name: 'Door' },
  { at: 'app', path: '/visitor-passes', load: () => import('./passes.tsx'), name: 'VisitorPasses' },
  { at: 'app', path: '/requests', load: () => import('./requests.tsx'), name: 'Requests' },
  { at: 'app', path: '/requests/new', load: () => import('./new-request.tsx'), name: 'NewRequest' },
  { at: 'app', path: '/requests/$id', load: () => import('./request.tsx'), name: 'ServiceRequestPage' },
  { at: 'app', path: '/my-work', load: () => import('./my-work.tsx'), name: 'MyWork' },
  { at: 'app', path: '/maintenance-plans', load: () => import('./plans.tsx'), name: 'Plans' },
  { at: 'app', path: '/amenity-reservations', load: () => import('./amenity-week.tsx'), name: 'AmenityWeek' },
  { at: 'app', path: '/month-sheet', load: () => import('./month-sheet.tsx'), name: 'MonthSheet' },
  { at: 'app', path: '/units/$id', load: () => import('./unit.tsx'), name: 'UnitPage' },
  { at: 'portal', path: '/home', load: () => import('./portal/own-requests.tsx'), name: 'OwnRequests' },
  { at: 'portal', path: '/parcels', load: () => import('./portal/own-parcels.tsx'), name: 'OwnParcels' },
  { at: 'portal', path: '/visitors', load: () => import('./portal/own-visitors.tsx'), name: 'OwnVisitors' },
  {
    at: 'portal',
    path: '/amenities',
    load: () => import('./portal/own-amenities.tsx'),
    name: 'OwnAmenities',
  },
  {
    at: 'portal',
    path: '/statement',
    load: () => import('./portal/own-statement.tsx'),
    name: 'OwnStatement',
  },
]
