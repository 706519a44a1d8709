// What may be asked about trying out changes of the plan.
import { z } from 'zod'
import { month } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { keptPost } from '../budget/model.ts'
import { changes, keptScenario, scenario } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listScenarios = operation({
  name: 'finance.list-scenarios',
  does: 'Gives what was tried out under a name for the plan of a household, beside the lines of that plan.',
  method: 'GET',
  path: '/finance/cases/{caseId}/scenarios',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    posts: z.array(keptPost.safeExtend({ version })),
    scenarios: z.array(keptScenario),
    may: z.array(z.string()),
    /** The month of the household after the one that runs: from it on things are tried. */
    next: month,
  }),
  refuses: [],
})

export const putScenario = operation({
  name: 'finance.put-scenario',
  does: 'Keeps what was tried out under a name (version null) or changes it. The plan itself stays as it is.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/scenarios',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, version: version.nullable(), scenario }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'exists', 'scenarios-full'],
})

export const removeScenario = operation({
  name: 'finance.remove-scenario',
  does: 'Takes away what was tried out under a name.',
  method: 'POST',
  path: '/finance/scenarios/{scenarioId}/remove',
  about: { view: 'finance.scenario', by: 'scenarioId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ scenarioId: id, version }),
  gives: receipt,
  refuses: ['case-closed', 'conflict'],
})

export const adoptScenario = operation({
  name: 'finance.adopt-scenario',
  does: 'Makes what was tried out the plan from a month on; months before stay as they are.',
  method: 'POST',
  path: '/finance/cases/{caseId}/scenarios/adopt',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    from: month,
    changes: changes.min(1),
    /** The lines that change, with the version of each that was seen. */
    seen: z.array(z.object({ id, version })).max(60),
    /** Under which name it was kept: it goes from the list, since it is the plan now. */
    kept: z.object({ id, version }).nullable(),
  }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'exists', 'nothing-changes'],
})
