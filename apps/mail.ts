// The table of contents of mail that leaves: who writes the words of each kind.
import { mailKinds as appointments } from '../capabilities/contact/invitation/jobs.ts'
import { mailKinds as referrers } from '../capabilities/intake/referrer/jobs.ts'
import type { MailKind } from '../platform/mail/kinds.ts'
import { tried } from '../platform/mail/server.ts'
import { mailKind as link } from '../platform/tenancy/jobs.ts'

export const mail: readonly MailKind[] = [tried, link, ...referrers, ...appointments]
