// Letters: load, decide, save. What was agreed on safe contact is asked at each step that brings a letter nearer to the door.

import { m } from '#texts'
import { id } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { newId } from '../../../platform/db/new-id.ts'
import type { Place } from '../../../platform/db/place.ts'
import { keepFile, removeFile } from '../../../platform/files/door.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { type Refusal, refuse } from '../../../platform/http/outcome.ts'
import { setLetter } from '../../../platform/letters/door.ts'
import { informationGiven, informationItems, insertInformation } from '../../assessment/door.ts'
import { addressFor, factsForLetter, openedCase, openPlace, reachOf, secretAddresses } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { goalsInWords } from '../../plan/door.ts'
import { letterLook, letterTemplates, letterWords, nextAppointment } from '../door.ts'
import type { MergeValues } from '../letter-template/model.ts'
import { fieldsIn, fillFields, nothingKnown } from '../letter-template/rules/merge.ts'
import * as api from './api.ts'
import type { LetterText, SendingWay } from './model.ts'
import { paperOf } from './rules/paper-of.ts'
import { mayLeave, namesAddress, reachForLetters } from './rules/reach.ts'
import { tellsNothing, toldBy, toldIn } from './rules/told.ts'
import * as store from './store.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Row = Awaited<ReturnType<typeof store.letterRow>>

const textOf = ({ kind, toKind, toName, toAddress, reference, subject, body, neutral }: LetterText): LetterText => ({
  ...{ kind, toKind, toName, toAddress, reference, subject, body, neutral },
})

async function reachIn({ db, actor }: Work, caseId: string) {
  const { personId } = await openedCase(db, actor.tenantId, caseId)
  return (await reachOf(db, actor.tenantId, [personId])).get(personId)
}

/** A secret address never stands on paper, neither above the letter nor in it. */
async function namesSecret({ db, actor }: Work, caseId: string, letter: LetterText): Promise<boolean> {
  const secrets = await secretAddresses(db, actor.tenantId, caseId)
  const all = [letter.toName, letter.toAddress, letter.subject, letter.body].join('\n')
  return secrets.some((address) => namesAddress(all, address))
}

const write = handle(api.writeLetter, async (work, { caseId, id: letterId, ...letter }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (await namesSecret(work, caseId, letter)) return refuse('address-named')
  await store.insertLetter(work.db, place, { ...letter, id: letterId, authorId: work.actor.memberId })
  return { id: letterId, version: 1 }
})

const placeOf = ({ actor }: Work, { caseId, folderId, circleId }: Row): Place => ({
  tenantId: actor.tenantId,
  ...{ caseId, folderId, circleId },
})

/** Files of a letter that never left go with the text they were made of. */
async function dropFiles({ db, actor }: Work, row: Row): Promise<void> {
  for (const fileId of [row.pdfId, row.docxId]) if (fileId !== null) await removeFile(db, actor.tenantId, fileId)
}

const change = handle(api.changeLetter, async (work, { letterId, version, ...letter }) => {
  const { db, actor } = work
  const row = await store.letterRow(db, actor.tenantId, letterId)
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  if (row.state === 'sent') return refuse('letter-sent')
  if (await namesSecret(work, row.caseId, letter)) return refuse('address-named')
  const to = { ...letter, state: 'draft', madeOn: null, pdfId: null, docxId: null } as const
  const next = await store.updateLetter(db, { tenantId: actor.tenantId, id: letterId, version }, to)
  if (next === null) return refuse('conflict', { version: row.version })
  await dropFiles(work, row)
  return { id: letterId, version: next }
})

/** What stops making it, whoever reads the file has to know before it is printed. */
async function stopsMaking(
  work: Work,
  row: Row,
): Promise<Refusal<'letter-sent' | 'address-named' | 'neutral-needed' | 'person-died'> | null> {
  if (row.state === 'sent') return refuse('letter-sent')
  if (await namesSecret(work, row.caseId, row)) return refuse('address-named')
  if (row.toKind === 'other') return null
  const reach = reachForLetters(await reachIn(work, row.caseId))
  if (reach.died) return refuse('person-died')
  return reach.neutralSender && !row.neutral ? refuse('neutral-needed') : null
}

/** Also in a closed case, as sending is: the letter that tells of the closing leaves as it was written before. */
const make = handle(api.makeLetter, async (work, { letterId, version }) => {
  const { db, actor, today, now } = work
  const row = await store.letterRow(db, actor.tenantId, letterId)
  const stopped = await stopsMaking(work, row)
  if (stopped) return stopped
  const { look } = await letterLook(work)
  const paper = paperOf(textOf(row), look, letterWords(today))
  const set = await setLetter(paper, now)
  if (!set.ok) return refuse(set.reason === 'busy' ? 'letter-busy' : 'letter-not-set')
  const [pdfId, docxId] = [newId(), newId()]
  // The name of a file is seen in lists of downloads and of mail.
  const name = `${today} ${row.neutral ? m['contact.letter.neutral-file']({}, { locale: 'nl' }) : row.subject}`
  await keepFile(work, placeOf(work, row), { id: pdfId, name, mediaType: 'application/pdf', bytes: set.value.pdf })
  await keepFile(work, placeOf(work, row), { id: docxId, name, mediaType: docx, bytes: set.value.docx })
  const to = { state: 'made', madeOn: today, pdfId, docxId } as const
  const next = await store.updateLetter(db, { tenantId: actor.tenantId, id: letterId, version }, to)
  if (next === null) return refuse('conflict', { version: row.version })
  await dropFiles(work, row)
  return { id: letterId, version: next }
})

/** By a letter that left the person was told what stands in it. */
async function writeTold(work: Work, row: Row, sent: { sentOn: string; toWhom: string; way: SendingWay }): Promise<void> {
  if (row.tells.length === 0) return
  const { db, actor } = work
  const items = await informationItems(db, actor.tenantId)
  const rows = row.tells.map(({ code, language }) => ({
    ...{ id: newId(), itemCode: code, language, title: items.find((one) => one.code === code)?.title ?? code },
    ...{ givenOn: sent.sentOn, toName: sent.toWhom, way: toldBy(sent.way), note: '', authorId: actor.memberId, letterId: row.id },
  }))
  await insertInformation(db, placeOf(work, row), rows)
}

const send = handle(api.sendLetter, async (work, asked) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const { letterId, version, id: sendingId, way, toWhom, sentOn, sentenceRead, calledFirst } = asked
  const row = await store.letterRow(db, tenantId, letterId)
  if (row.state === 'draft') return refuse('letter-not-made')
  if (sentOn > today) return refuse('day-to-come')
  const may = mayLeave(row, await reachIn(work, row.caseId), { way, sentenceRead, calledFirst })
  if (!may.ok) return refuse(may.reason)
  // It may have become secret after the letter was made.
  if (await namesSecret(work, row.caseId, row)) return refuse('address-named')
  const next = await store.updateLetter(db, { tenantId, id: letterId, version }, { state: 'sent' })
  if (next === null) return refuse('conflict', { version: row.version })
  const sending = { id: sendingId, letterId, way, toWhom, sentOn, calledFirst, byId: actor.memberId }
  await store.insertSending(db, placeOf(work, row), sending)
  if (asked.asTold && row.state !== 'sent' && row.toKind === 'person') await writeTold(work, row, asked)
  await work.tell('contact.letter-sent', [letterId])
  return { id: sendingId, version: next }
})

const discard = handle(api.discardLetter, async (work, { letterId, version }) => {
  const { db, actor } = work
  const row = await store.letterRow(db, actor.tenantId, letterId)
  if (row.state === 'sent') return refuse('letter-sent')
  const gone = await store.deleteLetter(db, { tenantId: actor.tenantId, id: letterId, version })
  if (!gone) return refuse('conflict', { version: row.version })
  await dropFiles(work, row)
  return { id: letterId, version }
})

async function linesOf({ db, actor }: Work, rows: readonly Row[]) {
  const sendings = Map.groupBy(
    await store.sendingsOf(
      db,
      actor.tenantId,
      rows.map((row) => row.id),
    ),
    (one) => one.letterId,
  )
  return rows.map((row) => ({ ...row, sendings: sendings.get(row.id) ?? [] }))
}

const open = handle(api.openLetter, async (work, { letterId }) => {
  const { db, actor } = work
  const row = await store.letterRow(db, actor.tenantId, letterId)
  const [[line], reach, { look }, file, items] = await Promise.all([
    linesOf(work, [row]),
    reachIn(work, row.caseId),
    letterLook(work),
    openedCase(db, actor.tenantId, row.caseId),
    row.tells.length > 0 ? informationItems(db, actor.tenantId) : [],
  ])
  if (!line) throw new Error('a letter without a line')
  return {
    caseId: row.caseId,
    letter: textOf(row),
    line,
    missing: fillFields(`${row.subject}\n${row.body}`, nothingKnown).missing,
    state: row.state,
    tells: row.tells.map(({ code }) => items.find((one) => one.code === code)?.title ?? code),
    reach: reachForLetters(reach),
    look,
    madeOn: row.madeOn,
    may: work.may(...(mayWorkOn(file).ok ? [api.changeLetter] : []), api.makeLetter, api.sendLetter, api.discardLetter),
  }
})

const list = handle(api.listLetters, async (work, { caseId, after, limit }) => {
  const { db, actor } = work
  const from = id.safeParse(after)
  const rows = await store.lettersOf(db, { tenantId: actor.tenantId, caseId, after: from.success ? from.data : null, limit })
  return toPage(await linesOf(work, rows), limit, (row) => row.id)
})

const momentOnPaper = new Intl.DateTimeFormat('nl-NL', {
  ...{ timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
})

/** "Geachte mevrouw Van den Berg": by what the person said of their gender; else the whole name. */
function salutationOf(person: { gender: string; prefix: string; family: string; name: string }): string {
  const whole = [person.prefix, person.family].filter(Boolean).join(' ')
  const family = whole.charAt(0).toUpperCase() + whole.slice(1)
  if (person.gender === 'vrouw') return m['contact.letter.salutation.woman']({ name: family })
  if (person.gender === 'man') return m['contact.letter.salutation.man']({ name: family })
  return m['contact.letter.salutation.any']({ name: person.name })
}

/** Everything of the file that a template may ask for; null where the file does not know it. */
async function valuesOf(
  work: Work,
  { caseId, address, appointmentId }: { caseId: string; address: string[]; appointmentId: string | undefined },
): Promise<{ values: MergeValues; name: string }> {
  const { db, actor, today, now } = work
  const { tenantId } = actor
  const [person, goals, next, { look }] = await Promise.all([
    factsForLetter(db, tenantId, caseId),
    goalsInWords(db, tenantId, caseId),
    nextAppointment(db, { tenantId, caseId, now, id: appointmentId }),
    letterLook(work),
  ])
  const day = (of: string) => letterWords(of).dayWords
  const values = {
    ...nothingKnown,
    salutation: salutationOf(person),
    name: person.name,
    address: address.length > 0 ? address.join('\n') : null,
    born: person.bornOn === null || person.bornEstimated ? null : day(person.bornOn),
    worker: actor.name,
    team: actor.teams[0]?.name ?? null,
    organisation: look.name,
    today: day(today),
    appointment: next
      ? m['contact.letter.appointment-words']({
          when: momentOnPaper.format(new Date(next.startsAt)),
          place: next.place || '\u2026',
        })
      : null,
    goals: goals.length > 0 ? goals.map((one) => `- ${one}`).join('\n') : null,
    since: day(person.openedOn),
    ground: person.ground,
    complaint: look.complaint || null,
    support: look.support || null,
  }
  return { values, name: person.name }
}

/** A letter without a template: how it begins and ends. */
const emptyLetter = ({ salutation, worker, organisation }: MergeValues) =>
  m['contact.letter.empty']({ salutation: salutation ?? '', worker: worker ?? '', organisation: organisation ?? '' })

/** Letters to the person; the other kinds go to an office. */
const toPerson = new Set(['appointment', 'information', 'no-answer', 'progress', 'closing', 'other'])

/** What a template tells of what everybody should know, when it has a place for it. */
async function tellingIn(
  { db, actor: { tenantId } }: Work,
  given: { caseId: string; body: string; languageAt: string | undefined },
) {
  if (!fieldsIn(given.body).includes('told')) return tellsNothing
  const [items, told] = await Promise.all([informationItems(db, tenantId), informationGiven(db, tenantId, given.caseId)])
  return toldIn(items, told, Number(given.languageAt ?? 0))
}

const prepare = handle(api.prepareLetter, async (work, { caseId, templateId, shipped, appointmentId, languageAt }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const all = await letterTemplates(work)
  const found = all.find((one) => (templateId ? one.id === templateId : shipped !== undefined && one.shipped === shipped))
  if (!found && (templateId || shipped)) return refuse('absent')
  const { db, actor } = work
  const { personId } = await openedCase(db, actor.tenantId, caseId)
  const home = await addressFor(db, actor.tenantId, { personId, sentenceRead: true })
  const lines = home.may ? home.lines : []
  const { values: known, name } = await valuesOf(work, { caseId, address: lines, appointmentId })
  const told = await tellingIn(work, { caseId, body: found?.body ?? '', languageAt })
  const reach = reachForLetters(await reachIn(work, caseId))
  const kind = found?.kind ?? 'other'
  // With a neutral sender nothing of what fills itself says who we are; what a colleague writes themselves stays.
  const nameless = toPerson.has(kind) && reach.neutralSender ? { organisation: '', team: '' } : {}
  const values = { ...known, ...nameless, told: told.words }
  const [subject, body] = [fillFields(found?.subject ?? '', values), fillFields(found?.body ?? emptyLetter(values), values)]
  const person = { toKind: 'person' as const, toName: name, toAddress: lines.join('\n') }
  const office = { toKind: 'other' as const, toName: '', toAddress: '' }
  // What someone objects to or asks in their own name does not come from us.
  const neutral = kind === 'objection' || (toPerson.has(kind) && reach.neutralSender)
  return {
    letter: { kind, ...(toPerson.has(kind) ? person : office), reference: '', subject: subject.text, body: body.text, neutral },
    missing: [...new Set([...subject.missing, ...body.missing])],
    receivers: [person],
    ...{ tells: told.tells, languages: told.languages, language: told.language },
    reach,
  }
})

export const handlers = [prepare, write, change, make, send, discard, open, list]
