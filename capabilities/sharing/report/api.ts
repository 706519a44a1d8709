// What may be asked about reports by who works on a case. Lines to choose from are those of `sharing.prepare-sharing`.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { reportWay } from '../disclosure/model.ts'
import { reportLine, reportText, reportView } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofReport = { about: { view: 'sharing.report', by: 'reportId' } } as const
const look = { right: 'case.read', trace: 'look' } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const writeReport = operation({
  name: 'sharing.write-report',
  does: 'Keeps a report for one receiver as a draft; nothing leaves yet.',
  method: 'POST',
  path: '/sharing/cases/{caseId}/reports',
  ...ofCase,
  ...change,
  asks: reportText.extend({ caseId: id, id }),
  refuses: ['case-closed', 'unknown-receiver-kind', 'part-left-out', 'line-twice', 'line-stopped', 'address-shared'],
})

export const changeReport = operation({
  name: 'sharing.change-report',
  does: 'Changes a report that did not leave yet, or writes down that the person saw it and what they said.',
  method: 'PUT',
  path: '/sharing/reports/{reportId}',
  ...ofReport,
  ...change,
  asks: reportText.extend({ reportId: id, version }),
  refuses: [
    'conflict',
    'report-left',
    'case-closed',
    'unknown-receiver-kind',
    'part-left-out',
    'line-twice',
    'line-stopped',
    'address-shared',
  ],
})

export const discardReport = operation({
  name: 'sharing.discard-report',
  does: 'Throws away a report that did not leave yet.',
  method: 'DELETE',
  path: '/sharing/reports/{reportId}',
  ...ofReport,
  ...change,
  asks: z.object({ reportId: id, version }),
  refuses: ['conflict', 'report-left'],
})

export const sendReport = operation({
  name: 'sharing.send-report',
  does: 'Freezes a report, sets it as PDF, and writes down in the register how it leaves, to whom and by whom, once and for all.',
  method: 'POST',
  path: '/sharing/reports/{reportId}/sending',
  ...ofReport,
  ...change,
  final: true,
  asks: z.object({ reportId: id, version, id, fileId: id, way: reportWay }),
  refuses: [
    'conflict',
    'report-left',
    'case-closed',
    'message-missing',
    'purpose-missing',
    'ground-missing',
    'lifting-missing',
    'consent-incomplete',
    'day-to-come',
    'lifting-reason-missing',
    'part-left-out',
    'line-twice',
    'line-stopped',
    'address-shared',
    'letter-busy',
    'letter-not-set',
  ],
})

export const openReport = operation({
  name: 'sharing.open-report',
  does: 'Gives a report as its receiver reads it, with why it may, and how it left.',
  method: 'GET',
  path: '/sharing/reports/{reportId}',
  ...ofReport,
  ...look,
  asks: z.object({ reportId: id }),
  gives: reportView,
  refuses: [],
})

export const listReports = operation({
  name: 'sharing.list-reports',
  does: 'Gives the reports of a case, drafts and what left, the newest first.',
  method: 'GET',
  path: '/sharing/cases/{caseId}/reports',
  ...ofCase,
  ...look,
  asks: z.object({ ...pageAsk, caseId: id }),
  gives: pageOf(reportLine),
  refuses: [],
})
