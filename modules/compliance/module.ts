import { defineModule } from '#kernel/module/module.ts'
import { bool, oneOf } from '#kernel/schema/fields.ts'
import { erasePerson, exportPerson } from './commands/ask-for-person.ts'
import { rotateDataKey } from './commands/rotate-data-key.ts'
import { sealNow } from './commands/seal-now.ts'
import { withdrawConsent } from './commands/withdraw-consent.ts'
import { withdrawOwnConsent } from './commands/withdraw-own-consent.ts'
import { Consent } from './entities/consent.ts'
import { PersonRequest } from './entities/person-request.ts'
import { consentWithdrawn, personRequested } from './events.ts'
import { carryOut } from './jobs/carry-out.ts'
import { resealFields } from './jobs/reseal-fields.ts'
import { sealAudit } from './jobs/seal-audit.ts'
import { tidy } from './jobs/tidy.ts'
import { auditCheckpoints, auditConsistency } from './queries/audit-checkpoints.ts'
import { auditEntries } from './queries/audit-entries.ts'
import { auditEntry } from './queries/audit-entry.ts'
import { auditProof } from './queries/audit-proof.ts'
import { dataKeys } from './queries/data-keys.ts'
import { ownConsents } from './queries/own-consents.ts'
import { bundleOf, erasurePreview } from './queries/person.ts'
import { personReaders } from './queries/person-readers.ts'
import { retentionRulesQuery } from './queries/retention-rules.ts'
import { tidyingPreview } from './queries/tidying.ts'
import { jurisdictions } from './rules/rules.ts'

export const compliance = defineModule({
  id: 'compliance',
  dependsOn: ['files', 'people', 'notices'],
  entities: [Consent, PersonRequest],
  commands: [sealNow, exportPerson, erasePerson, withdrawConsent, withdrawOwnConsent, rotateDataKey],
  queries: [
    auditEntries,
    auditEntry,
    auditProof,
    auditCheckpoints,
    auditConsistency,
    erasurePreview,
    bundleOf,
    personReaders,
    ownConsents,
    retentionRulesQuery,
    tidyingPreview,
    dataKeys,
  ],
  events: [personRequested, consentWithdrawn],
  jobs: [sealAudit, carryOut, resealFields, tidy],
  settings: {
    complianceJurisdiction: oneOf(jurisdictions, { label: 'Whose law says what is kept of people' }).default(
      '*',
    ),
    complianceTidies: bool({ label: 'Throw away what has become old, each night' }).default(false),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
