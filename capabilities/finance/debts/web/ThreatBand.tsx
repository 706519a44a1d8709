// On top of the debts: what may be lost, how long that takes, and how much of the three working days is left.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { openTrajectory } from '../../trajectory/api.ts'
import { heardOn } from '../../trajectory/rules/where-we-are.ts'
import type { KeptClaim } from '../model.ts'
import { clockWords, creditorWords, threatWords } from './words.ts'

interface BandGiven {
  caseId: string
  claims: readonly KeptClaim[]
  open: (claim: KeptClaim) => void
}

export function ThreatBand({ caseId, claims, open }: BandGiven) {
  const today = useToday()
  const { data } = useLook(openTrajectory, { caseId }, claims.length === 0)
  const phases = data?.trajectory?.phases ?? []
  // Whether someone was heard is not known yet: no clock is better than one that runs for nothing.
  const known = data !== undefined
  if (claims.length === 0) return null
  return (
    <section className="attention debts-threats" aria-label={m['finance.debts.threats']()}>
      {claims.map((claim) => (
        <div key={claim.id} className="debts-threat">
          <Icon name="mind" />
          <div>
            <p className="debts-threat-what">{threatWords(claim, today)}</p>
            <p>
              {creditorWords(claim)}, <span className="private">{euros(claim.currentCents)}</span>.{' '}
              {known ? (
                <span className="debts-clock">
                  {clockWords({ ...claim, heardOn: heardOn(phases, claim.threatReportedOn) }, today)}.
                </span>
              ) : null}
            </p>
          </div>
          <Button small onClick={() => open(claim)}>
            {m['finance.debts.change']()}
          </Button>
        </div>
      ))}
    </section>
  )
}
