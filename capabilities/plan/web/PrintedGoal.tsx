// A goal with its tasks in plain words: on paper, and on the screen one looks at together.
import { m } from '#texts'
import { Voice } from '../../../platform/web/parts/small.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { Action, Goal } from '../model.ts'
import { ownerWords, stateWords } from './words.ts'

function Task({ task }: { task: Action }) {
  const today = useToday()
  return (
    <tr>
      <td>
        <span aria-hidden="true">{task.state === 'done' ? '☑' : '☐'}</span> {task.title}
        {task.state === 'done' ? <span className="unseen"> {m['plan.print.done']()}</span> : null}
      </td>
      <td>{ownerWords(task)}</td>
      <td>
        {task.dueOn ? dayWords(task.dueOn, today) : m['plan.print.no-day']()}
        {task.state === 'not-yet' ? <span className="printed-waits">{stateWords(task)}</span> : null}
      </td>
    </tr>
  )
}

/** @param whose said above the goal, where it is of someone else */
export function PrintedGoal({ goal, whose }: { goal: Goal; whose?: string }) {
  const tasks = goal.actions.filter(({ state }) => state !== 'no-longer')
  return (
    <section className="printed-goal">
      {whose ? <p className="soft small">{whose}</p> : null}
      <Voice>{goal.ownWords}</Voice>
      {goal.state === 'reached' ? <p>{m['plan.progress.reached']()}</p> : null}
      {tasks.length === 0 ? <p>{m['plan.print.no-tasks']()}</p> : null}
      {tasks.length === 0 ? null : (
        <table className="printed-tasks">
          <thead>
            <tr>
              <th scope="col">{m['plan.print.what']()}</th>
              <th scope="col">{m['plan.print.who']()}</th>
              <th scope="col">{m['plan.print.when']()}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <Task key={task.id} task={task} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
