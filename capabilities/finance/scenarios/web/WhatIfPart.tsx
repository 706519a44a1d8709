// What if something changes: tried out beside the real plan, one or two at a time, without touching it.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Given as GivenBy } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Link, useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { MadeOfDialog } from '../../web/MadeOfDialog.tsx'
import { listScenarios, putScenario, removeScenario } from '../api.ts'
import type { Scenario } from '../model.ts'
import { applyChanges } from '../rules/apply-changes.ts'
import { outlookOf } from '../rules/months-ahead.ts'
import { AdoptDialog, monthChoices } from './AdoptDialog.tsx'
import { CompareTable, type Opened, type Variant } from './CompareTable.tsx'
import { KeepDialog } from './KeepDialog.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import { madeOfTry } from './made-of-try.ts'
import { TryTable } from './TryTable.tsx'
import { isTouched, type Trying, useTry } from './tries.ts'
import { differenceWords } from './words.ts'
import './what-if.css'

interface Given {
  caseId: Id
  view: GivenBy<typeof listScenarios>
}

/** The plan, what is tried, and what is put beside it: over the same twelve months, each from its own month on. */
function useVariants({ posts, scenarios }: Given['view'], { now }: Trying, besideId: string | undefined) {
  return useMemo((): { plan: Variant; tried: Variant; all: Variant[] } => {
    const variantOf = ({ id, name, from, changes }: Scenario): Variant => {
      const outlook = outlookOf(applyChanges(posts, { from, changes }).plan, now.from, from)
      return { key: id, name, outlook, later: from === now.from ? null : from }
    }
    const plan = { key: 'now', name: m['finance.what-if.now'](), outlook: outlookOf(posts, now.from), later: null }
    const tried = variantOf({ ...now, name: now.name || m['finance.what-if.tried'](), changes: [...now.changes] })
    const other = scenarios.find(({ id }) => id === besideId && id !== now.id)
    return { plan, tried, all: [plan, tried, ...(other ? [variantOf(other)] : [])] }
  }, [posts, scenarios, now, besideId])
}

/** Choosing: which one, from when, and what beside it. */
function Choose({
  view: { scenarios },
  trying,
  besideId,
}: {
  view: Given['view']
  trying: Trying
  besideId: string | undefined
}) {
  const [, go] = useInAddress()
  const { now, kept } = trying
  const others = scenarios.filter(({ id }) => id !== now.id)
  const none = { value: 'none', label: m['finance.what-if.beside.none']() }
  return (
    <>
      {scenarios.length > 0 ? (
        <div className="private">
          <Filters
            label={m['finance.what-if.choose']()}
            chosen={kept?.id ?? 'new'}
            filters={[
              ...scenarios.map(({ id, name }) => ({ key: id, label: name })),
              { key: 'new', label: m['finance.what-if.new']() },
            ]}
            onChoose={(id) => trying.choose(id === 'new' ? undefined : id)}
          />
        </div>
      ) : null}
      <div className="what-if-choose no-print">
        <SelectField
          name="from"
          required
          label={m['finance.what-if.from']()}
          value={now.from}
          choices={monthChoices(now.from)}
          onChange={(from) => trying.set({ from })}
        />
        {others.length > 0 ? (
          <SelectField
            name="beside"
            required
            label={m['finance.what-if.beside']()}
            value={others.some(({ id }) => id === besideId) ? (besideId ?? 'none') : 'none'}
            choices={[none, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(id) => go({ beside: id === 'none' ? undefined : id })}
          />
        ) : null}
      </div>
    </>
  )
}

type Asked = 'keep' | 'adopt' | null

/** What can be done with it: keep it, make it the plan, end it. */
function Acts({ caseId, trying, onAsk }: { caseId: Id; trying: Trying; onAsk: (asked: Asked) => void }) {
  const [put, remove] = [useChange(putScenario), useChange(removeScenario)]
  const { now, kept } = trying
  const touched = isTouched(now, kept)
  const run = async (work: Promise<unknown>, done: string) => {
    try {
      await work
      tell(done)
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  const keepAgain = ({ id, version }: { id: Id; version: number }) => {
    const scenario = { id, name: now.name, from: now.from, changes: [...now.changes] }
    return run(put.mutateAsync({ caseId, version, scenario }).then(trying.forget), m['finance.what-if.kept']())
  }
  const takeAway = ({ id, name, version }: { id: Id; name: string; version: number }) => {
    const gone = () => {
      trying.forget()
      trying.choose(undefined)
    }
    return run(remove.mutateAsync({ scenarioId: id, version }).then(gone), m['finance.what-if.removed']({ name }))
  }
  return (
    <div className="form-buttons no-print">
      <Button kind="primary" disabled={now.changes.length === 0} onClick={() => onAsk('adopt')}>
        {m['finance.what-if.adopt']()}
      </Button>
      {kept === undefined ? (
        <Button disabled={!touched} onClick={() => onAsk('keep')}>
          {m['finance.what-if.keep']()}
        </Button>
      ) : (
        <Button disabled={!touched} busy={put.isPending} onClick={() => void keepAgain(kept)}>
          {m['finance.what-if.keep.again']()}
        </Button>
      )}
      {touched ? <Button onClick={trying.forget}>{m['finance.what-if.end']()}</Button> : null}
      {kept ? (
        <Button busy={remove.isPending} onClick={() => void takeAway(kept)}>
          {m['finance.what-if.remove']()}
        </Button>
      ) : null}
    </div>
  )
}

function WhatIf({ caseId, view }: Given) {
  const [{ beside: besideId }] = useInAddress()
  const trying = useTry(caseId, view)
  const mayWork = useMay('money.work') && view.may.includes('finance.put-scenario')
  const [opened, open] = useState<Opened | null>(null)
  const [asked, ask] = useState<Asked>(null)
  const { plan, tried, all } = useVariants(view, trying, besideId)
  if (view.posts.length === 0)
    return (
      <Empty
        title={m['finance.what-if.empty']()}
        step={<Link to={`/people/${caseId}/money`}>{m['finance.what-if.empty.step']()}</Link>}
      >
        {m['finance.what-if.empty.lead']()}
      </Empty>
    )
  const close = () => ask(null)
  return (
    <div className="what-if stack">
      <p className="soft no-print">{m['finance.what-if.lead']()}</p>
      <Choose view={view} trying={trying} besideId={besideId} />
      <p className="what-if-words private" aria-live="polite">
        {trying.now.changes.length === 0 ? m['finance.what-if.same']() : differenceWords(plan.outlook, tried.outlook)}
      </p>
      <CompareTable variants={all} onOpen={open} />
      {mayWork ? <Acts caseId={caseId} trying={trying} onAsk={ask} /> : null}
      <TryTable posts={view.posts} trying={trying} mayWork={mayWork} />
      <MonthsTable variants={all} onOpen={open} />
      {opened ? <MadeOfDialog made={madeOfTry(opened)} onClose={() => open(null)} /> : null}
      {asked === 'keep' ? <KeepDialog caseId={caseId} trying={trying} onClose={close} /> : null}
      {asked === 'adopt' ? <AdoptDialog caseId={caseId} posts={view.posts} trying={trying} onClose={close} /> : null}
    </div>
  )
}

export default function WhatIfPart({ caseId }: { caseId: Id }) {
  const look = useLook(listScenarios, { caseId })
  return (
    <Looked look={look} lines={8}>
      {(view) => <WhatIf caseId={caseId} view={view} />}
    </Looked>
  )
}
