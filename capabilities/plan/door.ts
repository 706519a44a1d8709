// What higher capabilities may do with plans, inside their own transaction.
import * as around from './around/store.ts'
import * as due from './due/store.ts'

export const { peopleOf, colleaguesOf } = around
export const { dueActions } = due
