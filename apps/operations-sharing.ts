// The table of contents of what may be asked about sharing: referrals, their receivers, and what left the house.
import { handlers as colleagues } from '../capabilities/sharing/colleague/server.ts'
import { handlers as disclosures } from '../capabilities/sharing/disclosure/server.ts'
import { handlers as drafts } from '../capabilities/sharing/draft/server.ts'
import { handlers as receivers } from '../capabilities/sharing/receiver/server.ts'
import { handlers as receiverKinds } from '../capabilities/sharing/receiver-kind/server.ts'
import { handlers as reception } from '../capabilities/sharing/reception/server.ts'
import { handlers as referrals } from '../capabilities/sharing/referral/server.ts'
import { handlers as reports } from '../capabilities/sharing/report/server.ts'
import { handlers as rights } from '../capabilities/sharing/rights/server.ts'
import { handlers as terms } from '../capabilities/sharing/terms/server.ts'
import { handlers as watch } from '../capabilities/sharing/watch/server.ts'
import type { Handler } from '../platform/http/handler.ts'

export const sharing: readonly Handler[] = [
  ...referrals,
  ...colleagues,
  ...receivers,
  ...receiverKinds,
  ...drafts,
  ...reception,
  ...reports,
  ...disclosures,
  ...rights,
  ...terms,
  ...watch,
]
