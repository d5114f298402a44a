import type { Shape } from './pictures.ts'

export interface Colour {
  name: string
  code: string
  colourClass: 'solid' | 'texture' | 'metallic' | 'candy'
  /** Thousandths. */
  gravity: number
  /** Cents for a pound. */
  price: number
  /** Pounds in each lot, and days until its last day. */
  lots: [pounds: number, days: number][]
}

export const colours = {
  black: {
    name: 'Jet black, satin',
    code: '#1d1d1f',
    colourClass: 'solid',
    gravity: 1450,
    price: 540,
    lots: [
      [42, 310],
      [18, 64],
    ],
  },
  red: {
    name: 'Signal red',
    code: '#a02128',
    colourClass: 'solid',
    gravity: 1550,
    price: 680,
    lots: [
      [8, 30],
      [25, 200],
    ],
  },
  white: {
    name: 'Traffic white',
    code: '#f1f0ea',
    colourClass: 'solid',
    gravity: 1680,
    price: 495,
    lots: [[55, 260]],
  },
  anthracite: {
    name: 'Anthracite, fine texture',
    code: '#383e42',
    colourClass: 'texture',
    gravity: 1520,
    price: 610,
    lots: [[14, 150]],
  },
  silver: {
    name: 'Brilliant silver',
    code: '#a7a9ac',
    colourClass: 'metallic',
    gravity: 1400,
    price: 1120,
    lots: [[22, 95]],
  },
  blue: {
    name: 'Candy blue',
    code: '#1f4fa3',
    colourClass: 'candy',
    gravity: 1350,
    price: 1640,
    lots: [[9, 120]],
  },
  green: {
    name: 'Moss green',
    code: '#31513a',
    colourClass: 'solid',
    gravity: 1600,
    price: 640,
    lots: [[30, 410]],
  },
} satisfies Record<string, Colour>

export type ColourName = keyof typeof colours

export const customers: [name: string, email: string, phone: string][] = [
  ['Acme Railings (sample)', 'orders@acme-railings.example', '+1 555 010 0101'],
  ['Hansen Gates (sample)', 'ida@hansen-gates.example', '+1 555 010 0102'],
  ['Northside Cycles (sample)', 'shop@northside-cycles.example', '+1 555 010 0103'],
  ['Prairie Wheel Works (sample)', 'desk@prairie-wheels.example', '+1 555 010 0104'],
  ['Larkin Cabinets (sample)', 'buy@larkin-cabinets.example', '+1 555 010 0105'],
  ['Old Mill Farm (sample)', 'barn@old-mill.example', '+1 555 010 0106'],
]

export interface Wish {
  customer: number
  part: string
  shape: Shape
  colour: ColourName
  count: number
  /** Square feet of one. */
  feet: number
  /** Minutes for all: blast, mask, coat. */
  minutes: [blast: number, mask: number, coat: number]
  batches: number
  coats?: number
  isRush?: boolean
  /** Days from today. */
  dueIn?: number
  condition: 'new' | 'used' | 'rusty' | 'painted' | 'damaged'
  critical?: string
}

/** What stands on the board, by stage, and what is still a quote. */
export const onBoard: Record<string, Wish[]> = {
  Proof: [
    {
      customer: 2,
      part: 'Bicycle frame, two-tone',
      shape: 'frame',
      colour: 'blue',
      count: 6,
      feet: 7.5,
      minutes: [70, 90, 110],
      batches: 1,
      coats: 2,
      dueIn: 9,
      condition: 'painted',
      critical: 'Head tube and bottom bracket threads stay bare',
    },
    {
      customer: 4,
      part: 'Cabinet door',
      shape: 'panel',
      colour: 'white',
      count: 64,
      feet: 5.2,
      minutes: [50, 20, 210],
      batches: 4,
      dueIn: 12,
      condition: 'new',
    },
  ],
  Approved: [
    {
      customer: 1,
      part: 'Driveway gate leaf',
      shape: 'gate',
      colour: 'green',
      count: 2,
      feet: 46,
      minutes: [95, 15, 60],
      batches: 1,
      dueIn: 6,
      condition: 'rusty',
      critical: 'Hinge pins stay bare',
    },
  ],
  Prep: [
    {
      customer: 5,
      part: 'Tractor bracket',
      shape: 'bracket',
      colour: 'red',
      count: 48,
      feet: 1.75,
      minutes: [48, 30, 96],
      batches: 2,
      dueIn: 3,
      condition: 'rusty',
    },
    {
      customer: 3,
      part: 'Wheel, 18 inch',
      shape: 'wheel',
      colour: 'silver',
      count: 4,
      feet: 9.5,
      minutes: [80, 40, 45],
      batches: 1,
      isRush: true,
      dueIn: 1,
      condition: 'damaged',
      critical: 'Hub face and lug seats',
    },
  ],
  Coating: [
    {
      customer: 0,
      part: 'Balcony railing',
      shape: 'railing',
      colour: 'anthracite',
      count: 22,
      feet: 18,
      minutes: [120, 35, 180],
      batches: 4,
      dueIn: 2,
      condition: 'new',
      critical: 'Weld seams toward the house',
    },
    {
      customer: 4,
      part: 'Drawer front',
      shape: 'panel',
      colour: 'black',
      count: 120,
      feet: 1.4,
      minutes: [40, 10, 150],
      batches: 3,
      dueIn: -1,
      condition: 'new',
    },
  ],
  Curing: [
    {
      customer: 3,
      part: 'Wheel, 20 inch',
      shape: 'wheel',
      colour: 'black',
      count: 8,
      feet: 11,
      minutes: [160, 70, 80],
      batches: 2,
      dueIn: 1,
      condition: 'used',
    },
  ],
  QC: [
    {
      customer: 0,
      part: 'Stair railing',
      shape: 'railing',
      colour: 'black',
      count: 200,
      feet: 2.1,
      minutes: [180, 45, 240],
      batches: 5,
      dueIn: 0,
      condition: 'new',
    },
  ],
  Ready: [
    {
      customer: 1,
      part: 'Garden gate',
      shape: 'gate',
      colour: 'black',
      count: 3,
      feet: 24,
      minutes: [70, 10, 45],
      batches: 1,
      dueIn: 0,
      condition: 'rusty',
    },
  ],
  'Picked up': [
    {
      customer: 2,
      part: 'Fork and stem set',
      shape: 'frame',
      colour: 'red',
      count: 30,
      feet: 1.2,
      minutes: [60, 60, 75],
      batches: 1,
      dueIn: -4,
      condition: 'new',
    },
    {
      customer: 5,
      part: 'Fence panel',
      shape: 'railing',
      colour: 'green',
      count: 36,
      feet: 14,
      minutes: [170, 0, 150],
      batches: 5,
      dueIn: -6,
      condition: 'used',
    },
  ],
}

export const stillQuotes: { wish: Wish; isSent: boolean }[] = [
  {
    isSent: false,
    wish: {
      customer: 3,
      part: 'Wheel, 17 inch',
      shape: 'wheel',
      colour: 'anthracite',
      count: 16,
      feet: 8.6,
      minutes: [220, 90, 120],
      batches: 3,
      dueIn: 14,
      condition: 'used',
    },
  },
  {
    isSent: true,
    wish: {
      customer: 0,
      part: 'Handrail bracket',
      shape: 'bracket',
      colour: 'silver',
      count: 250,
      feet: 0.4,
      minutes: [70, 25, 130],
      batches: 2,
      dueIn: 20,
      condition: 'new',
    },
  },
]
