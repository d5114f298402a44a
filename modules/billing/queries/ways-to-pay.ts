import type { Tenant } from '#kernel/command/context.ts'

/** Who takes cards online, and what the business says of other ways. */
export const waysToPay = ({ settings }: Pick<Tenant, 'settings'>): [string, string | null] => [
  String(settings.cardProvider ?? 'none'),
  (settings.payingInstructions as string | null | undefined) || null,
]
