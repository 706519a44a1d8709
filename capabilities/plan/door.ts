// What higher capabilities may do with plans, inside their own transaction.
import * as due from './due/store.ts'

export const { dueActions } = due
