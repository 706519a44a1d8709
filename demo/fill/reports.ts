// Reports as rows: the draft, the text that left, and the paper it left on.
import { lineGroups, type Sheet } from '../../capabilities/sharing/disclosure/model.ts'
import { reportWords } from '../../capabilities/sharing/door.ts'
import { paperOf } from '../../capabilities/sharing/report/rules/paper-of.ts'
import { insertAll } from '../../platform/db/fill.ts'
import { setPdf } from '../../platform/letters/typeset.ts'
import type { Case } from '../case-shape.ts'
import { receiverKindsOf, receiverWordOf } from '../receivers.ts'
import { demoSharing } from '../referrals.ts'
import { type DemoReport, demoReports } from '../reports.ts'
import type { Filling } from './filling.ts'
import { idAt, lookOf } from './letters.ts'
import { fullName } from './names.ts'

interface Told {
  one: Case
  report: DemoReport
  key: string
}

const leftAt = '16:20'

function linesOf({ tenant }: Filling, { one, report }: Told) {
  const person = tenant.people.find(({ key }) => key === one.person)
  if (!person) throw new Error(`a report of ${one.key} without a person`)
  const name = { key: 'person.name', group: 'person' as const, title: 'Naam', text: fullName(person.name) }
  const lines = report.lines.map((line, at) => ({ ...line, key: `${line.group}.demo-${at + 1}` }))
  return [name, ...lines].toSorted((one, two) => lineGroups.indexOf(one.group) - lineGroups.indexOf(two.group))
}

function sheetOf(filling: Filling, told: Told): Sheet {
  const { tenant, on } = filling
  const { report } = told
  const author = tenant.members.find(({ key }) => key === report.by)
  if (!author) throw new Error(`a report of ${report.case} without an author`)
  const given = { consentOn: on(report.made), consentHow: report.consent, liftingReason: '' }
  return {
    ...{ organisation: tenant.name, fromName: fullName(author.name), reachUs: demoSharing.reachUs, toWhom: report.receiver },
    ...{ leftOn: on(report.made), question: report.message, purpose: report.purpose, lines: linesOf(filling, told) },
    ...{ allowedBy: { ground: demoSharing.ground, lifting: 'consent' as const, ...given }, together: null },
  }
}

const idIn = ({ id, at }: Filling, kind: string, { key, report }: Told) => idAt(id(kind, key), at(report.made, leftAt))

function placeIn({ tenantId, id, placeOf }: Filling, { one }: Told) {
  return { tenantId, caseId: id('case', one.key), ...placeOf(one) }
}

async function fileRow(filling: Filling, told: Told) {
  const { tenantId, id, on, at, placeOf, keep } = filling
  const { report, one, key } = told
  const sheet = sheetOf(filling, told)
  const words = reportWords(sheet)
  const madeAt = Math.floor(Date.parse(at(report.made, leftAt)) / 1000)
  // Setting takes a while: where nobody keeps files their place is all there is.
  const bytes = keep ? setPdf({ paper: paperOf(sheet, lookOf(filling), words), madeAt }) : new TextEncoder().encode(key)
  const name = `${on(report.made)} ${words.subject}.pdf`
  const file = { name, mediaType: 'application/pdf', size: bytes.length, hash: await filling.hashOf(bytes) }
  return { tenantId, ...placeOf(one), madeBy: id('member', report.by), id: id('report-pdf', key), ...file }
}

function disclosureRow(filling: Filling, told: Told) {
  const { id, at } = filling
  const { report, key } = told
  const sheet = sheetOf(filling, told)
  return {
    ...{ ...placeIn(filling, told), id: idIn(filling, 'report-left', told), kind: 'report', leftBy: id('member', report.by) },
    ...{ ...sheet.allowedBy, toWhom: sheet.toWhom, purpose: sheet.purpose, leftOn: sheet.leftOn, sheet: JSON.stringify(sheet) },
    ...{ seenByPerson: report.reaction !== undefined, reaction: report.reaction ?? '', madeAt: at(report.made, leftAt) },
    ...{ receiverKind: report.kind, receiverWord: receiverWordOf(report.kind), way: report.way, fileId: id('report-pdf', key) },
  }
}

function reportRow(filling: Filling, told: Told) {
  const { id, on } = filling
  const { report } = told
  const { allowedBy, lines } = sheetOf(filling, told)
  const { receiver, message, purpose, reaction = '' } = report
  return {
    ...{ ...placeIn(filling, told), id: idIn(filling, 'report', told), receiver, message, purpose },
    ...{ receiverKind: report.kind, receiverWord: receiverWordOf(report.kind) },
    ...{ ...allowedBy, lines: JSON.stringify(lines), seenByPerson: reaction !== '', reaction },
    ...{ madeBy: id('member', report.by), madeOn: on(report.made) },
    disclosureId: report.way ? idIn(filling, 'report-left', told) : null,
  }
}

async function fillReceiverKinds({ db, tenant, tenantId, id }: Filling): Promise<void> {
  const arranged = receiverKindsOf(tenant)
  if (!arranged) return
  const row = { tenantId, version: 1, kinds: JSON.stringify(arranged.kinds), setBy: id('member', arranged.by) }
  await insertAll(db, 'sharing.receiverKindList', [row])
}

export async function fillReports(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  await fillReceiverKinds(filling)
  const told = demoReports.flatMap((report, nth): Told[] => {
    const one = tenant.cases.find(({ key }) => key === report.case)
    return one ? [{ one, report, key: `${report.case}/report/${nth}` }] : []
  })
  const left = told.filter(({ report }) => report.way !== undefined)
  await insertAll(db, 'files.file', await Promise.all(left.map((one) => fileRow(filling, one))))
  await insertAll(
    db,
    'sharing.disclosure',
    left.map((one) => disclosureRow(filling, one)),
  )
  await insertAll(
    db,
    'sharing.report',
    told.map((one) => reportRow(filling, one)),
  )
}
