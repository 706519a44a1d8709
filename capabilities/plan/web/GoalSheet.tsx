// One goal: the person's words, how far it is, and the tasks inside it.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { GoalScale } from '../../../platform/web/parts/GoalScale.tsx'
import { List } from '../../../platform/web/parts/List.tsx'
import { Menu, type MenuEntry } from '../../../platform/web/parts/Menu.tsx'
import { Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { changeGoal } from '../api.ts'
import type { Goal } from '../model.ts'
import { OfferHint, OffersButton } from '../offer/web/GoalOffers.tsx'
import { hasNoTasks, positionBetween } from '../rules/progress.ts'
import { ActionRow } from './ActionRow.tsx'
import { MoveDialog, ScoreDialog } from './GoalDialogs.tsx'
import { GoalForm } from './GoalForm.tsx'
import type { Opened } from './opened.ts'
import { TypesHere } from './presence.tsx'
import { TaskAdder } from './TaskAdder.tsx'
import { namesOf } from './WhoseField.tsx'
import { asLevel, domainWords, levelWords, progressWords } from './words.ts'

type Over = 'score' | 'move' | 'edit' | 'task' | null

interface Given {
  caseId: string
  goal: Goal
  opened: Opened
}

/** Moves a goal one place up or down among those of the same state. */
function useShift(goal: Goal, opened: Opened) {
  const change = useChange(changeGoal)
  const beside = (opened.plan?.goals ?? []).filter(({ state }) => state === goal.state)
  const at = beside.findIndex(({ id }) => id === goal.id)
  const shift = (by: 1 | -1) => {
    const [before, after] = by === -1 ? [at - 2, at - 1] : [at + 1, at + 2]
    const position = positionBetween(beside[before]?.position ?? null, beside[after]?.position ?? null)
    const { ownWords, wording, domain, aim, baseline, scale, personIds, ownersOnly } = goal
    const same = { ownWords, wording, domain, aim, baseline, scale, personIds, ownersOnly }
    change.mutate(
      { goalId: goal.id, version: goal.version, ...same, position },
      { onError: (failure) => tell(failureSentence(failure), { tone: 'failed' }) },
    )
  }
  return { up: at > 0 ? () => shift(-1) : null, down: at < beside.length - 1 ? () => shift(1) : null }
}

function useEntries({ goal, opened }: Given, open: (over: Over) => void): MenuEntry[] {
  const { up, down } = useShift(goal, opened)
  const may = (name: string) => opened.may.includes(`plan.${name}`)
  if (!may('change-goal')) return []
  return [
    { key: 'edit', label: m['plan.goal.edit'](), icon: 'edit', run: () => open('edit') },
    { key: 'score', label: m['plan.goal.score'](), icon: 'signal', run: () => open('score') },
    { key: 'move', label: m['plan.goal.move'](), icon: 'next', run: () => open('move') },
    ...(up ? [{ key: 'up', label: m['plan.goal.up'](), icon: 'up' as const, run: up }] : []),
    ...(down ? [{ key: 'down', label: m['plan.goal.down'](), icon: 'down' as const, run: down }] : []),
  ]
}

function Head({ goal, entries, onScore }: { goal: Goal; entries: MenuEntry[]; onScore: () => void }) {
  return (
    <div className="goal-head">
      <span className="soft small">{domainWords(goal.domain) || m['plan.goal']()}</span>
      <span className="push goal-marks">
        {goal.level === null ? null : <GoalScale level={asLevel(goal.level)} words={levelWords(goal)} />}
        {goal.level === null && goal.state === 'now' && entries.length > 0 ? (
          <Button kind="plain" small onClick={onScore}>
            {m['plan.goal.not-scored']()}
          </Button>
        ) : null}
        {entries.length > 0 ? <Menu word={m['plan.goal.menu']()} entries={entries} /> : null}
      </span>
    </div>
  )
}

/** "van Karim Bouzidi, niet in het deel van anderen"; nothing where a goal is of the person the case is about. */
function Whose({ goal, people }: { goal: Goal; people: Opened['people'] }) {
  const names = namesOf(goal.personIds, people)
  if (names.length === 0) return null
  return (
    <p className="soft small">
      <span className="private">{m['plan.whose.of']({ names: names.join(', ') })}</span>
      {goal.ownersOnly ? `, ${m['plan.whose.only.short']()}` : ''}
    </p>
  )
}

export function GoalSheet(given: Given) {
  const { goal, opened } = given
  const [over, open] = useState<Over>(null)
  const entries = useEntries(given, open)
  const close = () => open(null)
  const none = hasNoTasks(goal)
  const mayAdd = opened.may.includes('plan.add-action') && goal.state !== 'dropped' && goal.state !== 'reached'
  if (over === 'edit') return <GoalForm goal={goal} caseId={given.caseId} opened={opened} onClose={close} />
  return (
    <Sheet as="article" dashed={none && goal.state === 'now'} label={goal.ownWords}>
      <Head goal={goal} entries={entries} onScore={() => open('score')} />
      <TypesHere goalId={goal.id} />
      <div className="private">
        <Voice>{goal.ownWords}</Voice>
      </div>
      <Whose goal={goal} people={opened.people} />
      {goal.wording ? <p className="soft small">{goal.wording}</p> : null}
      {goal.state === 'now' && !none ? null : (
        <p className={none ? '' : 'soft small'}>
          {progressWords(goal)}
          {goal.stateReason ? `: ${goal.stateReason}` : ''}
        </p>
      )}
      {none && mayAdd ? <OfferHint goalId={goal.id} /> : null}
      {goal.actions.length > 0 ? (
        <List label={m['plan.tasks']()}>
          {goal.actions.map((action) => (
            <ActionRow key={action.id} caseId={given.caseId} action={action} opened={opened} />
          ))}
        </List>
      ) : null}
      {over === 'task' ? <TaskAdder goal={goal} opened={opened} onClose={close} /> : null}
      {mayAdd && over !== 'task' ? (
        <div className="goal-add">
          <Button kind="plain" small icon="plus" onClick={() => open('task')}>
            {m['plan.task.add']()}
          </Button>
          <OffersButton about={{ goalId: goal.id }} />
        </div>
      ) : null}
      {over === 'score' ? <ScoreDialog goal={goal} onClose={close} /> : null}
      {over === 'move' ? <MoveDialog goal={goal} signed={opened.plan?.lastVersion ?? null} onClose={close} /> : null}
    </Sheet>
  )
}
