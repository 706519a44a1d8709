// T1 and T3: a note from wherever one is, alone and with a task that follows.
import type { Turn } from './task.ts'

/** Not where a page begins in a field of its own, such as the sociale kaart: there `n` is a letter. */
const anywhere = ['/', '/agenda', '/people', '/intake', '/signal', '/team', '/me']

/** What was said is saved; the copy in the device goes a moment later, and the window with it. */
async function save({ page, hand, until }: Turn, words: string): Promise<void> {
  await until({ on: '.toast', words }, () => hand.press('Control+Enter'))
  await page.locator('dialog').waitFor({ state: 'detached' })
}

/** From any page to the text of a note about someone. */
async function begin({ nth, person, hand, until, open }: Turn): Promise<void> {
  await open(anywhere[nth % anywhere.length] ?? '/')
  await until({ on: 'dialog input:focus' }, () => hand.press('n'))
  await until({ on: '.find-hits [role=option]' }, () => hand.find(person.letters))
  await until({ on: 'dialog textarea:focus' }, () => hand.press('Enter'))
}

export async function quickNote(turn: Turn): Promise<void> {
  const { hand } = turn
  await begin(turn)
  await hand.text('Gebeld over de brief van de gemeente. Hij stuurt hem morgen op.')
  await save(turn, 'Notitie bewaard')
}

export async function quickNoteWithTask(turn: Turn): Promise<void> {
  const { hand } = turn
  await begin(turn)
  await hand.text('De brief van de bank ligt nog dicht op tafel.')
  await hand.press('Tab')
  await hand.text('Samen de bank bellen')
  await hand.press('Tab')
  await hand.text('morgen')
  await save(turn, 'Notitie en taak bewaard')
}
