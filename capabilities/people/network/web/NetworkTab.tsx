// The network of a case: family, people around, the same as a table, and the professionals.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { AroundList } from '../../around-case/web/AroundList.tsx'
import { startOf } from '../rules/start.ts'
import { AroundView } from './AroundView.tsx'
import { FamilyView } from './FamilyView.tsx'
import { NetworkTable } from './NetworkTable.tsx'
import { type NetworkAtWork, useNetwork } from './use-network.ts'
import './network.css'

const shows = ['family', 'around', 'table', 'professionals'] as const
type Show = (typeof shows)[number]

/** On a phone the table comes first; the drawings are one tap away. */
const first = (): Show => (window.matchMedia('(width < 700px)').matches ? 'table' : 'family')

function Part({ show, work }: { show: Show; work: NetworkAtWork }) {
  const [chosen, choose] = useState('')
  if (show === 'family') return <FamilyView work={work} chosen={chosen} choose={choose} />
  return show === 'around' ? <AroundView work={work} /> : <NetworkTable work={work} />
}

export default function NetworkTab({ caseId }: { caseId: string }) {
  const [at, set] = useInAddress()
  const [start] = useState(first)
  const show = shows.find((one) => one === at.show) ?? start
  const { look, network, send, undo } = useNetwork(caseId)
  return (
    <div className="stack wide net">
      <div className="beside">
        <Filters
          label={m['people.network.show']()}
          chosen={show}
          filters={shows.map((key) => ({ key, label: m[`people.network.show.${key}`]() }))}
          onChoose={(key) => set({ show: key })}
        />
        {undo ? (
          <Button small icon="undo" shortcut="Ctrl Z" onClick={undo}>
            {m['people.network.undo']()}
          </Button>
        ) : null}
      </div>
      {show === 'professionals' ? (
        <AroundList caseId={caseId} />
      ) : (
        <Looked look={look} lines={6}>
          {({ known, may }) => {
            const able = may.includes('people.change-network')
            if (network.persons.length > 0) return <Part show={show} work={{ caseId, network, may: able, send, undo }} />
            const begin = (
              <Button
                kind="primary"
                icon="plus"
                onClick={() => send(startOf(known, { home: m['people.network.home'](), newId }))}
              >
                {m['people.network.begin']()}
              </Button>
            )
            return (
              <Empty title={m['people.network.empty']()} step={able ? begin : undefined}>
                {m['people.network.empty.lead']()}
              </Empty>
            )
          }}
        </Looked>
      )}
    </div>
  )
}
