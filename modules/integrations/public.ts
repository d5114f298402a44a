export { type Egress, egress, letOutBy, openGate } from './egress/gate.ts'
export { NotSent, refusals, type Why } from './egress/refusal.ts'
export type { Incoming, Outgoing } from './egress/send-out.ts'
export type { Resolve, Resolved } from './egress/target.ts'
