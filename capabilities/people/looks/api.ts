// What may be asked about who looked in a case.
import { z } from 'zod'
import { givenFile } from '../../../core/kit/file.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { lookLine, nameToWeigh, why } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' }, right: 'case.read' } as const

export const listLooks = operation({
  name: 'people.list-looks',
  does: 'Gives who looked in a case, as its person may know: a line for each day and colleague, by role, organisation and ground.',
  method: 'GET',
  path: '/people/cases/{caseId}/looks',
  ...ofCase,
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id }),
  gives: pageOf(lookLine),
  refuses: [],
})

export const saveLooks = operation({
  name: 'people.save-looks',
  does: 'Gives the same lines, all of them, as a workbook to hand over; to who showed again that it is them.',
  method: 'GET',
  path: '/people/cases/{caseId}/looks/sheet',
  ...ofCase,
  proven: true,
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: givenFile,
  sends: 'file',
  refuses: [],
})

export const askName = operation({
  name: 'people.ask-name',
  does: 'Asks whoever looks after privacy for the name behind a line, with why the person wants to know.',
  method: 'POST',
  path: '/people/cases/{caseId}/looks/{lineId}/name',
  ...ofCase,
  trace: 'change',
  final: true,
  asks: z.object({ caseId: id, lineId: id, id, why }),
  gives: receipt,
  refuses: ['name-asked'],
})

export const listNames = operation({
  name: 'people.list-names-to-weigh',
  does: 'Gives whose names are asked and why, the longest asked first; nothing of the case but how near someone stands to it.',
  method: 'GET',
  path: '/people/looks/names',
  about: 'many',
  right: 'trace.review',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(nameToWeigh),
  refuses: [],
  touches: () => [],
})

export const weighName = operation({
  name: 'people.weigh-name',
  does: 'Gives a name to the person who asked for it or keeps it, with why. Nobody weighs their own.',
  method: 'POST',
  path: '/people/looks/names/{nameId}',
  about: 'many',
  right: 'trace.review',
  trace: 'change',
  final: true,
  asks: z.object({ nameId: id, give: z.boolean(), reason: why }),
  gives: receipt,
  refuses: ['absent'],
})
