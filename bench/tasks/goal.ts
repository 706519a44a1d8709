// T5: a goal in someone's own words with two tasks, on the page of a case.
import type { Turn } from './task.ts'

const words = 'Ik wil dat ik de post weer durf open te maken.'
const tasks = ['Elke maandag samen de post openen', 'Map met tabbladen kopen'] as const

export async function addGoal({ person, hand, until, open }: Turn): Promise<void> {
  await open(`/people/${person.caseId}`, '.plan-head')
  await until({ on: 'textarea[name="ownWords"]:focus' }, () => hand.press('d'))
  await hand.text(words)
  await until({ on: '.task-line input:focus' }, () => hand.press('Enter'))
  await hand.text(tasks[0])
  await until({ on: '.task-line + .task-line input:focus' }, () => hand.press('Enter'))
  await hand.text(tasks[1])
  await until({ on: 'article', words: tasks[1] }, () => hand.press('Control+Enter'))
}
