import { attendance, books, type RetentionRule } from './rule.ts'

const kept = (
  jurisdiction: string,
  title: string,
  keeps: readonly string[],
  years: number,
  citation: string,
  source: string,
): RetentionRule => ({
  id: `${jurisdiction.toLowerCase()}-${keeps === books ? 'books' : 'attendance'}`,
  jurisdiction,
  title,
  keeps,
  years,
  citation,
  source,
  reviewedBy: null,
})

const invoices = 'Invoices, payments and the ledger behind them'
const children = 'Who came and went, and who collected a child'

/** As written in the sources named, last looked at on 2026-11-21. */
export const retentionRules: readonly RetentionRule[] = [
  kept(
    '*',
    invoices,
    books,
    10,
    'GDPR art. 17(3)(b): a duty under the law of the place',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ),
  kept('AE', invoices, books, 5, 'Cabinet Decision 74/2023, art. 3', 'https://mof.gov.ae/tax-legislation/'),
  kept(
    'CA',
    invoices,
    books,
    6,
    'Income Tax Act, s. 230(4)',
    'https://laws-lois.justice.gc.ca/eng/acts/I-3.3/section-230.html',
  ),
  kept(
    'DE',
    invoices,
    books,
    8,
    '§ 147 Abs. 3 AO, § 14b UStG',
    'https://www.gesetze-im-internet.de/ao_1977/__147.html',
  ),
  kept(
    'ES',
    invoices,
    books,
    6,
    'Código de Comercio, art. 30',
    'https://www.boe.es/buscar/act.php?id=BOE-A-1885-6627',
  ),
  kept(
    'FR',
    invoices,
    books,
    10,
    'Code de commerce, art. L123-22',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006219327',
  ),
  kept(
    'GB',
    invoices,
    books,
    6,
    'VAT Act 1994, sch. 11 para. 6; HMRC Notice 700/21',
    'https://www.gov.uk/guidance/record-keeping-for-vat-notice-70021',
  ),
  kept('GR', invoices, books, 5, 'Law 4308/2014, art. 7', 'https://www.aade.gr/'),
  kept(
    'IE',
    invoices,
    books,
    6,
    'Taxes Consolidation Act 1997, s. 886',
    'https://www.irishstatutebook.ie/eli/1997/act/39/section/886/enacted/en/html',
  ),
  kept('IT', invoices, books, 10, 'Codice civile, art. 2220', 'https://www.normattiva.it/'),
  kept(
    'NL',
    invoices,
    books,
    7,
    'Algemene wet inzake rijksbelastingen, art. 52',
    'https://wetten.overheid.nl/BWBR0002320/',
  ),
  kept('PT', invoices, books, 10, 'CIVA, art. 52', 'https://info.portaldasfinancas.gov.pt/'),
  kept('US', invoices, books, 7, '26 CFR § 1.6001-1; IRS Topic 305', 'https://www.irs.gov/taxtopics/tc305'),
  kept(
    'US-CA',
    invoices,
    books,
    7,
    '26 CFR § 1.6001-1; IRS Topic 305',
    'https://www.irs.gov/taxtopics/tc305',
  ),
  kept(
    'US-CA',
    children,
    attendance,
    3,
    '22 CCR § 101221(d), § 101229.1',
    'https://www.cdss.ca.gov/inforesources/letters-regulations/legislation-and-regulations/community-care-licensing-regulations/child-care',
  ),
]

export const jurisdictions = [...new Set(retentionRules.map(rule => rule.jurisdiction))]

export const rulesFor = (jurisdiction: string): RetentionRule[] =>
  retentionRules.filter(rule => rule.jurisdiction === jurisdiction)
