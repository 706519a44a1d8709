// Wat speelt er: starts empty; life domains come one by one, each with its reason.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { lookAhead, useLook } from '../../../platform/web/queries.ts'
import { ApartPart } from '../apart/web/ApartPart.tsx'
import { listInventory } from '../api.ts'
import { InformationPart } from '../information/web/InformationPart.tsx'
import type { OpenedDomain } from '../model.ts'
import { notOpened } from '../rules.ts'
import { DomainSheet } from './DomainSheet.tsx'
import { OpenDomain } from './OpenDomain.tsx'
import { PurgeDialog, Purged } from './Purged.tsx'
import { Readiness } from './Readiness.tsx'
import './assessment.css'

/** The domain one was writing in last: its form opens by itself, at the same field. */
function halfDone(domains: readonly OpenedDomain[]): string | null {
  const drafts = domains.filter((one) => one.draft !== null)
  return drafts.sort((a, b) => ((a.draft?.changedAt ?? '') < (b.draft?.changedAt ?? '') ? 1 : -1))[0]?.id ?? null
}

function Inventory({ caseId, given }: { caseId: string; given: Given<typeof listInventory> }) {
  const [adding, setAdding] = useState(false)
  const [writing, setWriting] = useState(() => halfDone(given.domains))
  const [purging, setPurging] = useState<OpenedDomain | null>(null)
  const left = notOpened(given.domains.map((one) => one.domain))
  const may = given.may.includes('assessment.open-domain')
  const add = may && left.length > 0 && !adding
  const step = (
    <Button kind={given.domains.length === 0 ? 'primary' : 'quiet'} icon="plus" onClick={() => setAdding(true)}>
      {given.domains.length === 0 ? m['assessment.first']() : m['assessment.add']()}
    </Button>
  )
  return (
    <Section title={m['assessment.tab']()}>
      {given.domains.length === 0 && !adding ? (
        <Empty title={m['assessment.empty']()} step={may ? step : undefined}>
          {m['assessment.empty.more']()}
        </Empty>
      ) : null}
      {given.domains.map((one) => (
        <DomainSheet
          key={one.id}
          opened={one}
          writing={one.id === writing}
          onPurge={given.may.includes('assessment.purge-domain') ? () => setPurging(one) : undefined}
          onWrite={given.may.includes('assessment.add-entry') ? () => setWriting(one.id) : undefined}
          onDone={() => setWriting(null)}
        />
      ))}
      {adding ? (
        <OpenDomain
          caseId={caseId}
          left={left}
          onClose={() => setAdding(false)}
          onOpened={(id) => {
            setAdding(false)
            setWriting(id)
          }}
        />
      ) : null}
      {add && given.domains.length > 0 ? <div>{step}</div> : null}
      <Purged purged={given.purged} />
      {purging ? <PurgeDialog opened={purging} onClose={() => setPurging(null)} /> : null}
    </Section>
  )
}

export const ahead = ({ caseId }: { caseId: string }) => lookAhead(listInventory, { caseId })

export default function InventoryTab({ caseId }: { caseId: string }) {
  const look = useLook(listInventory, { caseId })
  return (
    <div className="columns">
      <Looked look={look}>{(given) => <Inventory key={caseId} caseId={caseId} given={given} />}</Looked>
      <div className="stack wide">
        <Readiness caseId={caseId} />
        <ApartPart caseId={caseId} />
        <InformationPart caseId={caseId} />
      </div>
    </div>
  )
}
