// The task budget: what a task may cost a hand, and how long it may have to wait.
import { importRows, undoImportOfBefore } from './bank.ts'
import { addDebt } from './debt.ts'
import { findByLetters } from './find.ts'
import { addGoal } from './goal.ts'
import { goOnHalfDone } from './half-done.ts'
import { beginMeldcode } from './meldcode.ts'
import { quickNote, quickNoteWithTask } from './note.ts'
import { planOnPaper } from './paper.ts'
import { referElsewhere } from './refer.ts'
import type { Task } from './task.ts'

export const budget: readonly Task[] = [
  { id: 'T1', does: 'quick note from anywhere', keys: 6, within: 300, script: quickNote },
  { id: 'T2', does: 'open a client by three letters', keys: 5, within: 200, script: findByLetters },
  { id: 'T3', does: 'note with a follow-up task and date', keys: 10, within: 300, script: quickNoteWithTask },
  { id: 'T4', does: 'resume a half-done intake at the same field', keys: 2, within: 300, script: goOnHalfDone },
  { id: 'T5', does: 'goal with two tasks', keys: 10, within: 300, script: addGoal },
  { id: 'T6', does: 'import 500 bank rows', keys: 8, within: 3000, script: importRows },
  { id: 'T7', does: 'add a debt, see the new end date', keys: 12, within: 100, script: addDebt },
  { id: 'T8', does: 'start a meldcode, record step 1', keys: 6, within: 300, script: beginMeldcode },
  { id: 'T9', does: 'refer with a prefilled letter', keys: 5, within: 500, script: referElsewhere },
  { id: 'T11', does: 'print the plan in plain language', keys: 2, within: 2000, script: planOnPaper },
  { id: 'T15', does: 'undo an import', keys: 3, within: 2000, script: undoImportOfBefore },
]
