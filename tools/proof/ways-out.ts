// Every way by which something about a person leaves, what is asked before it does, and the test that fails without the question.

/**
 * `agreed`: goes to the person, and asks what was agreed with them (people/reach) as it leaves.
 * `secret`: goes to someone else; a secret address leaves with nothing.
 * `leave`: goes to who referred someone; the person said that they may hear.
 * `in-hand`: a file or page for who asks for it, who hands it over; it names no address, and no name stands on a file.
 * `nobody`: about no person of a case, or no more than times.
 */
type Asks = 'agreed' | 'secret' | 'leave' | 'in-hand' | 'nobody'

export interface WayOut {
  asks: Asks
  /** File and beginning of the title of a test; none where nothing is asked. */
  proof?: readonly [file: string, title: string]
}

const letters = 'capabilities/contact/letter/server.test.ts'
const invitations = 'capabilities/contact/invitation/server.test.ts'
const byLetter = { asks: 'agreed', proof: [letters, 'before a letter leaves one calls where that was agreed'] } as const
const byMail = { asks: 'agreed', proof: [invitations, 'where one calls first, an invitation leaves after the call'] } as const
const byReminder = { asks: 'agreed', proof: [invitations, 'a reminder leaves once in its time'] } as const
const byReport = {
  asks: 'secret',
  proof: ['capabilities/sharing/report/server.test.ts', 'the least goes along, and what'],
} as const
const byReferral = {
  asks: 'secret',
  proof: ['capabilities/sharing/reception/server.test.ts', 'the least is offered first, and a hidden address'],
} as const
const bySameLink = { asks: 'secret', proof: [byReferral.proof[0], 'a frozen text gets no new link once the address'] } as const
const toCreditor = {
  asks: 'secret',
  proof: ['capabilities/finance/creditor-letter/server.test.ts', 'a secret address goes to no creditor'],
} as const
const toReferrer = {
  asks: 'leave',
  proof: ['capabilities/intake/referrer/server.test.ts', 'without the agreement of the person nothing may be told'],
} as const
const ofRights = {
  asks: 'agreed',
  proof: ['capabilities/sharing/rights/server.test.ts', 'the letter goes where was agreed, and from who was agreed'],
} as const
const inHand = { asks: 'in-hand' } as const
const nobody = { asks: 'nobody' } as const

/** Operations by which something leaves or is made to leave. */
export const operationsOut: Readonly<Record<string, WayOut>> = {
  'contact.prepare-letter': { asks: 'agreed', proof: [letters, 'a secret address is on no letter'] },
  'contact.write-letter': { asks: 'secret', proof: [letters, 'a letter that names an address that is secret'] },
  'contact.change-letter': { asks: 'secret', proof: [letters, 'a secret address is on no letter'] },
  'contact.make-letter': byLetter,
  'contact.send-letter': byLetter,
  'contact.send-invitation': byMail,
  'contact.retry-unsent': byMail,
  'contact.change-appointment': byMail,
  'sharing.send-report': byReport,
  'sharing.send-referral': byReferral,
  'sharing.renew-link': bySameLink,
  'sharing.write-rights-letter': ofRights,
  'finance.write-creditor-letters': toCreditor,
  'finance.save-creditor-letter': toCreditor,
  'finance.save-creditor-letters': toCreditor,
  'intake.tell-referrer': toReferrer,
  'finance.save-imposed-draft': inHand,
  'finance.save-year': { asks: 'in-hand', proof: ['capabilities/finance/year/server.test.ts', 'the year is saved on paper'] },
  'finance.save-debt-months': inHand,
  'people.save-looks': inHand,
  'sharing.save-copy': inHand,
  'retention.export-case': { asks: 'secret', proof: ['apps/export.test.ts', 'a hidden address leaves only with the file of'] },
  'files.open-file': inHand,
  'retention.save-register': nobody,
  'mail.try': nobody,
  'tenancy.mail-link': nobody,
}

/** Operations that sound as if something left, and none does. */
export const nothingLeaves: readonly string[] = [
  'contact.list-letters',
  'contact.open-letter',
  'contact.discard-letter',
  'contact.list-letter-templates',
  'contact.save-letter-template',
  'contact.list-letter-template-versions',
  'contact.save-letter-look',
  'contact.open-invitation',
  'finance.list-creditor-letters',
  'intake.send-web-request',
]

/** Kinds of mail. */
export const mailOut: Readonly<Record<string, WayOut>> = {
  'contact.invitation': byMail,
  'contact.reminder': byReminder,
  'intake.told-back': toReferrer,
  'mail.try': nobody,
  'tenancy.link': nobody,
}

/** Server files that set paper, put letters among those of a case, queue mail or write a calendar: what they make leaves by these. */
export const outlets: Readonly<Record<string, readonly WayOut[]>> = {
  'capabilities/contact/letter/server.ts': [byLetter],
  'capabilities/contact/invitation/server.ts': [byMail],
  'capabilities/contact/invitation/jobs.ts': [byMail, byReminder],
  'capabilities/contact/door.ts': [byMail],
  'capabilities/contact/feed/server.ts': [nobody],
  'capabilities/sharing/copy/server.ts': [inHand],
  'capabilities/sharing/report/server.ts': [byReport],
  'capabilities/sharing/rights/server.ts': [ofRights],
  'capabilities/finance/creditor-letter/server.ts': [toCreditor],
  'capabilities/finance/imposed/server.ts': [inHand],
  'capabilities/finance/year/server.ts': [inHand],
  'capabilities/finance/debts/server.ts': [inHand],
  'capabilities/intake/referrer/server.ts': [toReferrer],
  'capabilities/people/looks/server.ts': [inHand],
  'platform/mail/server.ts': [nobody],
  'platform/tenancy/server.ts': [nobody],
}

/** Pages that print themselves, for who stands before them to hand over. */
export const pagesOut: readonly string[] = [
  'capabilities/contact/visit/web/VisitPage.tsx',
  'capabilities/contact/web/TimelinePanel.tsx',
  'capabilities/finance/budget/web/MonthHead.tsx',
  'capabilities/finance/debts/web/DebtsPart.tsx',
  'capabilities/finance/year/web/YearHead.tsx',
  'capabilities/people/network/web/AroundView.tsx',
  'capabilities/people/network/web/FamilyView.tsx',
  'capabilities/plan/web/EvaluationPage.tsx',
  'capabilities/plan/web/PartPage.tsx',
  'capabilities/plan/web/PrintPage.tsx',
  'capabilities/plan/web/ReportPage.tsx',
]
