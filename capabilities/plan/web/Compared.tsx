// Two versions of a plan beside each other, goal by goal; what differs is marked in words, not in colour alone.
import type { ReactNode } from 'react'
import { m } from '#texts'
import { Pill, Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { Change, PlanContent } from '../model.ts'
import type { Comparison, GoalPair } from '../rules/compare-versions.ts'
import { ownerWords, stateWords } from './words.ts'

type GoalThen = PlanContent['goals'][number]
type ActionPair = GoalPair['actions'][number]

function Marked({ on, children }: { on: boolean; children: ReactNode }) {
  return on ? <mark className="plan-mark">{children}</mark> : children
}

function Task({ action, differs }: { action: ActionPair['before']; differs: boolean }) {
  const today = useToday()
  if (!action) return <li className="soft small">–</li>
  const rest = [ownerWords(action), action.dueOn ? dayWords(action.dueOn, today) : '', stateWords(action)]
  return (
    <li>
      <Marked on={differs}>{action.title}</Marked> <span className="soft small">{rest.filter(Boolean).join(', ')}</span>
    </li>
  )
}

function Side({ goal, pair, which }: { goal: GoalThen | null; pair: GoalPair; which: 'before' | 'after' }) {
  if (!goal) return <p className="soft">{which === 'before' ? m['plan.compared.not-yet']() : m['plan.compared.gone']()}</p>
  const differs = (field: GoalPair['fields'][number]) => pair.fields.includes(field)
  return (
    <div className="stack tight">
      <div className={differs('ownWords') ? 'plan-mark' : ''}>
        <Voice>{goal.ownWords}</Voice>
      </div>
      {goal.wording ? (
        <p className="small">
          <Marked on={differs('wording')}>{goal.wording}</Marked>
        </p>
      ) : null}
      <p className="soft small">
        <Marked on={differs('state')}>{m[`plan.state.${goal.state}`]()}</Marked>
        {goal.level === null ? null : (
          <>
            {', '}
            <Marked on={differs('level')}>
              {goal.scale[goal.level + 2] || m[`web.scale.${`${goal.level}` as '-2' | '-1' | '0' | '1' | '2'}`]()}
            </Marked>
          </>
        )}
      </p>
      <ul className="stack tight">
        {pair.actions.map((two) => (
          <Task
            key={`${two.before?.id ?? ''}${two.after?.id ?? ''}`}
            action={two[which]}
            differs={two.fields.length > 0 || !two.before || !two.after}
          />
        ))}
      </ul>
    </div>
  )
}

const wordOf = (pair: GoalPair) => {
  if (!pair.before) return m['plan.compared.new']()
  if (!pair.after) return m['plan.compared.gone']()
  return pair.same ? m['plan.compared.same']() : m['plan.compared.changed']()
}

/** Why a signed goal changed, in the words of that day. */
function Reasons({ changes }: { changes: readonly Change[] }) {
  const today = useToday()
  if (changes.length === 0) return null
  return (
    <ul className="stack tight plan-reasons" aria-label={m['plan.compared.why']()}>
      {changes.map((one) => (
        <li key={one.revision}>
          {one.why}{' '}
          <span className="soft small">
            {m['plan.compared.why-by']({ name: one.changedByName, day: dayWords(one.changedOn, today) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface Given {
  comparison: Comparison
  /** Reasons given between the two. */
  changes: readonly Change[]
}

export function Compared({ comparison, changes }: Given) {
  return (
    <div className="stack">
      {comparison.same ? <p className="attention">{m['plan.compared.nothing']()}</p> : null}
      {comparison.goals.map((pair) => (
        <Sheet as="article" key={pair.after?.id ?? pair.before?.id}>
          <div>
            <Pill tone={pair.same ? 'plain' : 'sky'}>{wordOf(pair)}</Pill>
          </div>
          <div className="both">
            <Side goal={pair.before} pair={pair} which="before" />
            <Side goal={pair.after} pair={pair} which="after" />
          </div>
          <Reasons changes={changes.filter(({ goalId }) => goalId === (pair.after ?? pair.before)?.id)} />
        </Sheet>
      ))}
    </div>
  )
}
