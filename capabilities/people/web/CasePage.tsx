// One person's case: who this is, what to mind, and the parts that capabilities offer.
import { useContext } from 'react'
import { m } from '#texts'
import { PanelsContext, panelsIn } from '../../../platform/web/panels.ts'
import { Later } from '../../../platform/web/parts/Later.tsx'
import { usePathId } from '../../../platform/web/parts/Link.tsx'
import { panelComponent, Slot } from '../../../platform/web/parts/Slot.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { TabLinks } from '../../../platform/web/parts/Tabs.tsx'
import { lookAhead, useLook } from '../../../platform/web/queries.ts'
import { useTitle } from '../../../platform/web/title.ts'
import { openCase } from '../api.ts'
import { Identity } from './Identity.tsx'
import './case.css'

/** The overview, or the tab that the address names. */
function Part({ caseId, tab }: { caseId: string; tab: string }) {
  const panels = panelsIn(useContext(PanelsContext), 'case.tabs')
  const panel = panels.find((one) => one.path === tab)
  if (panel) {
    const Shown = panelComponent<'case.tabs'>(panel)
    return <Shown caseId={caseId} />
  }
  return (
    <Later>
      <div className="columns">
        <div className="stack wide">
          <Slot name="case.overview" given={{ caseId }} />
        </div>
        <div className="stack wide">
          <Slot name="case.beside" given={{ caseId }} />
        </div>
      </div>
    </Later>
  )
}

export default function CasePage() {
  const [caseId, tab] = [usePathId('caseId'), usePathId('tab')]
  const look = useLook(openCase, { caseId })
  const panels = panelsIn(useContext(PanelsContext), 'case.tabs')
  const here = panels.find((one) => one.path === tab)
  // No name of a person in the title of a window.
  useTitle(here?.title() ?? m['people.case.window']())
  const tabs = [
    { to: `/people/${caseId}`, label: m['people.case.overview']() },
    ...panels.map((one) => ({ to: `/people/${caseId}/${one.path}`, label: one.title() })),
  ]
  const page = { title: m['people.case.window'](), above: { to: '/people', label: m['people.list.title']() } }
  return (
    <Looked look={look} lines={5} page={page}>
      {(view) => (
        <div className="page case">
          <Identity view={view} />
          <TabLinks label={m['people.case.parts']()} tabs={tabs} />
          <Part caseId={caseId} tab={tab} />
        </div>
      )}
    </Looked>
  )
}

export const ahead = ({ caseId }: { caseId: string }) => lookAhead(openCase, { caseId })
