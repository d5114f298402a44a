import type { SetUpTemplate } from '#kernel/module/edition.ts'

interface Colour {
  sku: string
  code: string
  specificGravity: number
  colourClass?: string
}

const book = (
  word: string,
  rates: Record<'labourRate' | 'ovenRate' | 'minimumCharge', number>,
  more: object,
) => ({
  noun: 'coating.price_book',
  say: { name: `template.book.${word}` },
  values: {
    ...Object.fromEntries(Object.entries(rates).map(([name, price]) => [name, { price }])),
    ...{ marginShare: 350, rushShare: 250, areaRates: [], ...more },
  },
})

const fewerLater = [
  { count: 10, share: 50 },
  { count: 50, share: 100 },
]

/** What shops charge by; the rates are there to be changed. */
export const prices: readonly SetUpTemplate[] = [
  {
    id: 'jobShop',
    rows: [
      book(
        'jobs',
        { labourRate: 60, ovenRate: 48, minimumCharge: 75 },
        { breaks: fewerLater, validDays: 30 },
      ),
    ],
  },
  {
    id: 'wheels',
    rows: [
      book('wheels', { labourRate: 65, ovenRate: 45, minimumCharge: 120 }, { breaks: [], validDays: 14 }),
    ],
  },
]

const oven = (word: string, values: object) => ({
  noun: 'coating.oven',
  say: { name: `template.oven.${word}` },
  values: { ...values },
})

/** A colour is an item in stock, kept by weight, and what it is as a powder. */
const colours = (all: Record<string, Colour>) =>
  Object.entries(all).flatMap(([word, { sku, code, specificGravity, colourClass = 'solid' }], at) => [
    {
      noun: 'inventory.item',
      say: { name: `template.colour.${word}` },
      values: { sku, unit: 'mg', category: 'Powder' },
    },
    {
      noun: 'coating.powder',
      say: { name: `template.colour.${word}` },
      values: { itemId: { of: at * 2 }, colourCode: code, colourClass, specificGravity },
    },
  ])

/** Temperatures of the metal, in hundredths of a degree Celsius. A data sheet of the maker stands over it. */
const polyester = {
  noun: 'coating.recipe',
  say: { name: 'template.recipe.polyester' },
  values: {
    points: [
      { temperature: 18_000, minMinutes: 20 },
      { temperature: 19_000, minMinutes: 15 },
      { temperature: 20_000, minMinutes: 10 },
    ],
  },
}

const board = { noun: 'coating.shop_board', say: { name: 'template.board.floor' }, values: {} }

export const floor: readonly SetUpTemplate[] = [
  {
    id: 'floor',
    rows: [
      oven('large', { lengthMm: 3600, widthMm: 1800, heightMm: 2100, rackCount: 8, rampMinutes: 12 }),
      oven('small', { lengthMm: 1500, widthMm: 1200, heightMm: 1500, rackCount: 2, rampMinutes: 6 }),
      polyester,
      board,
    ],
  },
  {
    id: 'colours',
    rows: colours({
      black: { sku: 'RAL-9005', code: '#0e0e10', specificGravity: 1450 },
      white: { sku: 'RAL-9003', code: '#ecece7', specificGravity: 1650 },
      grey: { sku: 'RAL-7016', code: '#383e42', specificGravity: 1550 },
      silver: { sku: 'RAL-9006', code: '#a1a1a0', specificGravity: 1500, colourClass: 'metallic' },
      clear: { sku: 'CLEAR', code: '#ffffff', specificGravity: 1200, colourClass: 'clear' },
    }),
  },
]
