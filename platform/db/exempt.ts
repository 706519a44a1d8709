// Schemas and tables that stand outside the rules for tenants, each with its reason. Nothing else may.

/** Schemas whose tables know no tenant in their key and no row security. */
export const exemptSchemas: Record<string, string> = {
  db: 'migrations of the installation itself, no row about anyone',
  auth: 'sign-in comes before the tenant is known; only the role auth reads it, and functions that ask who is a beheerder',
  graphile_worker: 'the queue of a library; carries ids only and belongs to the role worker',
}

/** Tables of ours without folder and circle, though they are about people: how they are guarded instead. */
export const guardedOtherwise: Record<string, string> = {
  'people.person': 'a card is seen through any folder it is linked to',
  'people.reach_agreement': 'how to reach someone safely binds everyone who sees their card',
  'people.joined_card': 'that two cards were put together is seen by who sees the card that was kept',
}

/** Tables that everyone at work in the organisation reads, whatever their circles, since they hold nobody who is helped. */
export const forAllAtWork: Record<string, string> = {
  'tenancy.member': 'colleagues: who works here, by name and team',
  'tenancy.team': 'the teams of the organisation',
  'tenancy.employer': 'for whom colleagues work',
  'directory.organisation': 'the sociale kaart: what there is, for everyone at work',
  'directory.service': 'what organisations offer',
  'directory.place': 'where organisations can be found',
  'directory.contact': 'professionals one calls; nobody who is helped',
  'finance.bank_layout': 'what stands in the columns of a bank, and which colleague said so; nothing of a movement',
  'signal.theme': 'gathers reports of a gap; names nobody',
  'signal.report': 'a gap told without the person it was seen at; held by the rule that looks for traces of persons',
}

/** Tables that people without an account reach, each with what they may do there. Nothing else is open to them. */
export const openToGuests: Record<string, string> = {
  'tenancy.tenant': 'the name of the organisation whose public name they came by',
  'audit.event': 'their trace is added; they read none',
  'audit.receipt': 'a write that is sent again is not done again',
  'tenancy.folder': 'made for what they send, in the circle of the team that looks through it',
  'intake.web_form': 'whether the form is open and what it says',
  'intake.web_request': 'what they send is added; they read none',
  'sharing.referral': 'the one whose link they hold: how it stands, and their answer',
  'sharing.disclosure': 'the text of the referral whose link they hold',
  'sharing.referral_step': 'what they answer is added; they read none',
}

/** Keys that do not begin with the organisation, each with its reason. */
export const keysWithoutTenant: Record<string, string> = {
  'tenancy.tenant_public_name': 'a public name belongs to one organisation in the whole installation',
}

/** Tables that people at work write, whose rows are not taken back by `undo.take_back`, each with its reason. */
export const noWayBack: Record<string, string> = {
  'audit.receipt': 'a receipt of a write that was done; nothing of its content',
  'audit.chain_check': 'a check that was asked for is done',
  'search.entry': 'follows what it makes findable',
  'tenancy.folder': 'an empty folder holds nobody',
  'undo.step': 'is the way back itself',
  'mail.outgoing': 'a mail asks again what is so as it leaves, and what left is gone',
  'people.own_folder': 'an empty folder holds nobody',
  'assessment.draft': 'a draft is kept and thrown away by its author',
  'assessment.filling': 'a draft is kept and thrown away by its author',
  'contact.draft': 'a draft is kept and thrown away by its author',
  'plan.draft': 'a draft is kept and thrown away by its author',
  'finance.law_sweep': 'a working out is asked again or stopped; nothing of a file changes by it',
  'sharing.draft': 'a draft is kept and thrown away by its author',
  'plan.presence': 'says who is there now, and is forgotten after a minute',
  'contact.note': 'a note is taken back by its own operation, with what it brought',
}
