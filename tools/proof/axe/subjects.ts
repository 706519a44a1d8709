// What stands in the address of a page for `$caseId` and the like: something of that kind which the worker sees.
import pg from 'pg'
import type { ServedDemo } from '../standing/served.ts'

interface Subject {
  /** Pages this holds for, where a name stands for two things. */
  at?: RegExp
  name: string
  /** Gives `id`, and `case_id` where the page stands under a case. */
  sql: string
}

/** An open case with debts shows most. */
const cases = `select id from people.case_file order by status = 'closed', (select count(*) from finance.claim c where c.case_id = case_file.id) desc`
const newest = (view: string) => `select id, case_id from ${view} order by made_at desc`

const subjects: readonly Subject[] = [
  { name: '$caseId', sql: cases },
  { name: '$personId', sql: 'select id from people.person' },
  { name: '$requestId', at: /^\/intake\/web\//, sql: 'select id from intake.web_request' },
  { name: '$requestId', sql: 'select id from intake.request' },
  { name: '$themeId', sql: 'select id from signal.theme' },
  { name: '$evaluationId', sql: newest('plan.evaluation') },
  { name: '$reportId', at: /caseId\/reports\//, sql: `select id, case_id from sharing.report order by id desc` },
  { name: '$reportId', sql: newest('plan.closing_report') },
  { name: '$folderId', sql: 'select id from safety.folder' },
  { name: '$meldcodeId', sql: 'select id from safety.meldcode' },
  { name: '$incidentId', sql: 'select id from people.incident' },
  { name: '$visitId', sql: newest('contact.visit') },
  { name: '$letterId', sql: newest('contact.letter') },
  { name: '$referralId', sql: newest('sharing.referral') },
  // One that was not changed yet gets its own row when it is.
  { name: '$templateId', sql: 'select id from contact.letter_template union all select gen_random_uuid()' },
  { name: '$serviceId', sql: 'select id from directory.service' },
  { name: '$organisationId', sql: 'select id from directory.organisation' },
  { name: '$contactId', sql: 'select id from directory.contact' },
  { name: '$memberId', at: /^\/settings\//, sql: 'select id from tenancy.member order by id' },
  { name: '$memberId', sql: 'select owner_id as id from people.case_file where owner_id is not null' },
  { name: '$code', at: /theme/, sql: `select 'grief' as id` },
  { name: '$code', sql: `select 'who-5' as id` },
]

const subjectOf = (name: string, address: string) => subjects.find((one) => one.name === name && (one.at?.test(address) ?? true))

/** What an address asks for and nothing here gives. */
export function unknownIn(address: string): string[] {
  return (address.match(/\$\w+/g) ?? []).filter((name) => subjectOf(name, address) === undefined)
}

/** Fills in an address; null when this worker sees nothing of the kind. */
type Fill = (address: string) => string | null

/** Looks through the eyes of a worker, under row security. */
export async function fillFor(demo: ServedDemo, memberId: string): Promise<Fill> {
  const admin = new pg.Client({ connectionString: demo.admin })
  const app = new pg.Client({ connectionString: demo.addressOf('app') })
  await Promise.all([admin.connect(), app.connect()])
  const { rows } = await admin.query('select tenant_id from tenancy.member where id = $1', [memberId])
  await admin.end()
  await app.query(`begin; select tenancy.enter('${rows[0].tenant_id}', '${memberId}', null, null)`)
  const found = new Map<Subject, { id: string; case_id?: string }>()
  for (const subject of subjects) found.set(subject, (await app.query(`${subject.sql} limit 1`)).rows[0])
  await app.end()
  return (address) => {
    const filled = new Map<string, string | undefined>()
    for (const name of address.match(/\$\w+/g) ?? []) {
      const row = found.get(subjectOf(name, address) as Subject)
      filled.set(name, row?.id)
      // A letter stands under its own case.
      if (row?.case_id && filled.has('$caseId')) filled.set('$caseId', row.case_id)
    }
    if ([...filled.values()].includes(undefined)) return null
    return address.replace(/\$\w+/g, (name) => filled.get(name) ?? '')
  }
}
