// Signed versions beside each other, or beside the plan as it is now: what came, went or reads otherwise.
import { m } from '#texts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { useInAddress, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { listVersions, openPlan, openVersion } from '../api.ts'
import type { PlanContent, PlanView, VersionLine } from '../model.ts'
import { compareVersions } from '../rules/compare-versions.ts'
import { Compared } from './Compared.tsx'
import './plan.css'

const now = 'now'

/** A version by its id, or the plan as it is now. */
function useContent(plan: PlanView, chosen: string) {
  const look = useLook(openVersion, { versionId: chosen }, chosen === now)
  if (chosen === now) return { ...look, data: plan as PlanContent, error: null }
  const fits = look.data?.id === chosen ? look.data.content : undefined
  return { ...look, data: fits }
}

function Beside({ plan, rows }: { plan: PlanView; rows: readonly VersionLine[] }) {
  const today = useToday()
  const [at, set] = useInAddress()
  const known = (asked: string | undefined, usual: string) =>
    asked === now || rows.some(({ id }) => id === asked) ? (asked as string) : usual
  const [left, right] = [known(at.left, rows[0]?.id ?? now), known(at.right, now)]
  const [before, after] = [useContent(plan, left), useContent(plan, right)]
  const revisionAt = (chosen: string) => rows.find(({ id }) => id === chosen)?.revision ?? plan.revision
  const [from, until] = [revisionAt(left), revisionAt(right)].sort((one, other) => one - other) as [number, number]
  const between = plan.changes.filter(({ revision }) => revision > from && revision <= until)
  const choices = [
    { value: now, label: m['plan.versions.now']() },
    ...rows.map((row) => ({
      value: row.id,
      label: m['plan.versions.line']({ number: row.number, day: dayWords(row.signedOn, today), name: row.signedByName }),
    })),
  ]
  return (
    <>
      <div className="both">
        <SelectField
          name="left"
          required
          label={m['plan.versions.left']()}
          value={left}
          choices={choices}
          onChange={(to) => set({ left: to })}
        />
        <SelectField
          name="right"
          required
          label={m['plan.versions.right']()}
          value={right}
          choices={choices}
          onChange={(to) => set({ right: to })}
        />
      </div>
      <Looked look={before}>
        {(then) => (
          <Looked look={after}>{(later) => <Compared comparison={compareVersions(then, later)} changes={between} />}</Looked>
        )}
      </Looked>
    </>
  )
}

function Versions({ plan }: { plan: PlanView }) {
  const look = useLook(listVersions, { planId: plan.id })
  return (
    <Looked look={look}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={m['plan.versions.none']()}>{m['plan.versions.none.more']()}</Empty>
        ) : (
          <Beside plan={plan} rows={rows} />
        )
      }
    </Looked>
  )
}

export default function VersionsPage() {
  const caseId = usePathId('caseId')
  const look = useLook(openPlan, { caseId })
  return (
    <Page title={m['plan.versions']()} above={{ to: `/people/${caseId}`, label: m['plan.back']() }}>
      <Looked look={look}>
        {({ plan }) => (plan ? <Versions plan={plan} /> : <Empty title={m['plan.empty']()}>{m['plan.empty.more']()}</Empty>)}
      </Looked>
    </Page>
  )
}
