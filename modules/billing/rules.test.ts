import { describe, expect, it } from 'vitest'
import { invoiceSays, invoiceStatuses, statusOf } from './rules.ts'

const figures = (paid: number, credited = 0, writtenOff = 0, total = 100) => ({
  total,
  paid,
  credited,
  writtenOff,
})

describe('the state of an invoice', () => {
  it('follows from its figures', () => {
    expect(statusOf(figures(0))).toBe('issued')
    expect(statusOf(figures(40))).toBe('part_paid')
    expect(statusOf(figures(0, 40))).toBe('issued')
    expect(statusOf(figures(60, 40))).toBe('paid')
    expect(statusOf(figures(0, 100))).toBe('credited')
    expect(statusOf(figures(60, 0, 40))).toBe('written_off')
    expect(statusOf(figures(0, 0, 0, 0))).toBe('paid')
  })

  it('says that nothing more is done with what is void or credited whole', () => {
    for (const verb of ['pay', 'writeOff', 'credit', 'void'] as const)
      for (const status of ['void', 'credited'] as const) expect(invoiceSays(verb, status)).toBe(false)
    expect(invoiceStatuses.filter(status => invoiceSays('void', status))).toEqual(['issued'])
  })
})
