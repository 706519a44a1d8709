// Generated from the database by `node tools/tables.ts`: the columns of every table and view.
import type { Generated, GeneratedAlways } from 'kysely'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export interface Tables {
  'assessment.draft': {
    tenantId: string
    id: string
    memberId: string
    caseId: string
    lifeDomainId: string
    body: string
    version: Generated<number>
    changedAt: Generated<string>
  }
  'assessment.entry': {
    tenantId: string
    id: string
    lifeDomainId: string
    caseId: string
    folderId: string
    circleId: string
    seenOn: string
    facts: Generated<string>
    othersSay: Generated<string>
    workersView: Generated<string>
    strengths: Generated<string>
    score: number | null
    authorId: string
    madeAt: Generated<string>
  }
  'assessment.filledIn': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    instrumentId: string
    filledOn: string
    filledBy: string
    answers: Json
    authorId: string
    withdrawnOn: string | null
    withdrawnReason: Generated<string>
    version: Generated<number>
    madeAt: Generated<string>
  }
  'assessment.filling': {
    tenantId: string
    id: string
    memberId: string
    caseId: string
    instrumentId: string
    body: string
    version: Generated<number>
    changedAt: Generated<string>
  }
  'assessment.heardApart': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    personId: string
    onDay: string
    memberId: string
    madeAt: Generated<string>
  }
  'assessment.informationGiven': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    itemCode: string
    title: string
    givenOn: string
    language: string
    way: string
    toName: string
    note: Generated<string>
    authorId: string
    withdrawnOn: string | null
    version: Generated<number>
    madeAt: Generated<string>
    letterId: string | null
  }
  'assessment.informationItem': {
    tenantId: string
    id: string
    code: string
    title: string
    texts: Json
    withinDays: number | null
    active: boolean
    position: number
    version: Generated<number>
  }
  'assessment.instrument': {
    tenantId: string
    id: string
    code: string
    number: number
    shipped: boolean
    definition: Json
    permission: Generated<string>
    madeBy: string | null
    madeAt: Generated<string>
  }
  'assessment.instrumentSwitch': {
    tenantId: string
    id: string
    code: string
    on: boolean
    version: Generated<number>
  }
  'assessment.lifeDomain': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    domain: string
    reason: string
    openedOn: string
    openedBy: string
    madeAt: Generated<string>
    purgedOn: string | null
    purgedBy: string | null
    purgeReason: Generated<string>
  }
  'assessment.readiness': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    askedOn: string
    ownReasons: Generated<string>
    willingness: number | null
    authorId: string
    madeAt: Generated<string>
  }
  'assessment.spokenNo': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    saidTo: string
    saidOn: string
    ownWords: Generated<string>
    wayBack: string
    authorId: string
    takenBackOn: string | null
    takenBackNote: Generated<string>
    version: Generated<number>
    madeAt: Generated<string>
    askAgainOn: string | null
  }
  'audit.chainCheck': {
    tenantId: string
    id: string
    askedBy: string | null
    askedAt: Generated<string>
    doneAt: string | null
    sealed: number | null
    signedNumber: number | null
    signedAt: string | null
    found: Json | null
  }
  'audit.event': {
    tenantId: string
    id: Generated<string>
    at: Generated<string>
    action: string
    outcome: string
    operation: string
    memberId: string
    roles: string[]
    onBehalfOf: string | null
    purpose: Generated<string>
    about: string
    subjects: string[]
    word: string | null
    source: Generated<string>
    requestId: string | null
  }
  'audit.leftCircle': {
    tenantId: string
    id: Generated<string>
    circleId: string
    until: string
    memberId: string | null
    teamCircleId: string | null
    folder: string | null
  }
  'audit.receipt': {
    tenantId: string
    memberId: string
    key: string
    operation: string
    hash: Buffer
    resultId: string
    resultVersion: number
    at: Generated<string>
  }
  'audit.seal': {
    tenantId: string
    number: number
    eventId: string
    hash: Buffer
    sealedAt: Generated<string>
  }
  'auth.attempt': {
    bucket: Buffer
    failures: number
    lastAt: Generated<string>
    blockedUntil: Generated<string>
  }
  'auth.credential': {
    id: string
    accountId: string
    providerId: string
    providerAccount: string
    password: string | null
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: string | null
    refreshTokenExpiresAt: string | null
    scope: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  'auth.memberAccount': {
    id: string
    tenantId: string
    memberId: string
    name: Generated<string>
    image: string | null
    email: string
    emailVerified: Generated<boolean>
    twoFactorEnabled: Generated<boolean>
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  'auth.oneTime': {
    id: string
    identifier: string
    value: string
    expiresAt: string
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  'auth.recoveryCode': {
    id: string
    accountId: string
    hash: Buffer
    usedAt: string | null
    createdAt: Generated<string>
  }
  'auth.secondFactor': {
    id: string
    accountId: string
    secret: string
    backupCodes: Generated<string>
    verified: Generated<boolean>
    failedVerificationCount: Generated<number>
    lockedUntil: string | null
    lastCounter: Generated<number>
  }
  'auth.session': {
    id: string
    accountId: string
    token: string
    expiresAt: string
    lastSeenAt: Generated<string>
    ipAddress: string | null
    userAgent: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
    provenAt: string | null
    byProvider: Generated<boolean>
  }
  'auth.signInEvent': {
    id: Generated<string>
    at: Generated<string>
    kind: string
    outcome: string
    tenantId: string | null
    accountId: string | null
    sessionId: string | null
    address: Buffer | null
  }
  'auth.sso': {
    tenantId: string
    version: Generated<number>
    label: string
    issuer: string
    clientId: string
    secret: string
    claim: string
    factors: string[]
    onlyWay: boolean
    site: string
  }
  'auth.tenantSetting': {
    tenantId: string
    secondFactorRequired: boolean
  }
  'contact.appointment': {
    tenantId: string
    id: string
    caseId: string | null
    folderId: string | null
    circleId: string | null
    memberId: string
    title: string
    place: Generated<string>
    startsAt: string
    endsAt: string
    cancelled: Generated<boolean>
    version: Generated<number>
    kind: Generated<string>
    handed: Generated<string[]>
    remind: Generated<boolean>
  }
  'contact.arranged': {
    tenantId: string
    id: string
    topic: string
    content: Json
    changedBy: string
    changedAt: Generated<string>
    version: Generated<number>
  }
  'contact.arrangedBefore': {
    tenantId: string
    arrangedId: string
    version: number
    content: Json
    changedBy: string
    changedAt: string
  }
  'contact.busyFeed': {
    tenantId: string
    id: string
    memberId: string
    tokenHash: string
    madeAt: Generated<string>
    version: Generated<number>
  }
  'contact.draft': {
    tenantId: string
    id: string
    memberId: string
    caseId: string | null
    body: Generated<string>
    fields: Generated<Json>
    version: Generated<number>
    changedAt: Generated<string>
  }
  'contact.institution': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    name: string
    kind: string
    numbers: Generated<string>
    reachedBy: Generated<string>
    objectionOn: string | null
    objectionAbout: Generated<string>
    nextMove: Generated<string>
    nextOn: string | null
    closedOn: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'contact.institutionLog': {
    tenantId: string
    id: string
    institutionId: string
    folderId: string
    circleId: string
    onDay: string
    what: string
    words: string
    dueOn: string | null
    settledOn: string | null
    memberId: string
    version: Generated<number>
    madeAt: Generated<string>
  }
  'contact.invitation': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    byId: string
    sentenceMark: string
    at: Generated<string>
    calledFirst: Generated<boolean>
  }
  'contact.letter': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    authorId: string
    kind: string
    toKind: string
    toName: string
    toAddress: Generated<string>
    reference: Generated<string>
    subject: string
    body: string
    neutral: Generated<boolean>
    state: Generated<string>
    madeOn: string | null
    pdfId: string | null
    docxId: string | null
    version: Generated<number>
    madeAt: Generated<string>
    changedAt: Generated<string>
    tells: Generated<Json>
  }
  'contact.letterLook': {
    tenantId: string
    name: string
    place: Generated<string>
    lines: Generated<string>
    colour: string
    foot: Generated<string>
    neutralLines: Generated<string>
    version: Generated<number>
    complaint: Generated<string>
    support: Generated<string>
  }
  'contact.letterSending': {
    tenantId: string
    id: string
    letterId: string
    folderId: string
    circleId: string
    way: string
    toWhom: string
    sentOn: string
    byId: string
    at: Generated<string>
    calledFirst: Generated<boolean>
  }
  'contact.letterTemplate': {
    tenantId: string
    id: string
    shipped: string | null
    kind: string
    title: string
    subject: string
    body: string
    retired: Generated<boolean>
    changedBy: string
    changedAt: Generated<string>
    version: Generated<number>
  }
  'contact.letterTemplateVersion': {
    tenantId: string
    templateId: string
    version: number
    title: string
    subject: string
    body: string
    changedBy: string
    changedAt: Generated<string>
  }
  'contact.note': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    authorId: string
    kind: string
    happenedAt: string
    minutes: number | null
    withWhom: Generated<string>
    body: string
    sharing: string
    expiresOn: string | null
    goalId: string | null
    version: Generated<number>
    madeAt: Generated<string>
    kindWord: Generated<string>
  }
  'contact.noteVersion': {
    tenantId: string
    noteId: string
    version: number
    folderId: string
    circleId: string
    kind: string
    happenedAt: string
    minutes: number | null
    withWhom: string
    sharing: string
    body: string
    changedBy: string
    changedAt: Generated<string>
    reason: Generated<string>
    kindWord: Generated<string>
  }
  'contact.post': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    state: Generated<string>
    receivedOn: string
    sender: Generated<string>
    datedOn: string | null
    asks: Generated<string>
    termOn: string | null
    amountCents: number | null
    isDebt: Generated<boolean>
    reference: Generated<string>
    note: Generated<string>
    taskId: string | null
    original: Generated<string>
    returnedOn: string | null
    memberId: string
    version: Generated<number>
    madeAt: Generated<string>
  }
  'contact.postPage': {
    tenantId: string
    postId: string
    number: number
    folderId: string
    circleId: string
    fileId: string
  }
  'contact.reminding': {
    tenantId: string
    hours: number | null
    version: Generated<number>
  }
  'contact.task': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    title: string
    ownerId: string
    dueOn: string | null
    doneOn: string | null
    noteId: string | null
    version: Generated<number>
    madeAt: Generated<string>
    doneAt: string | null
    repeat: string | null
    repeatUntil: string | null
    followsId: string | null
    handed: Generated<string[]>
  }
  'contact.taskOffer': {
    tenantId: string
    id: string
    taskId: string
    folderId: string
    circleId: string
    fromId: string
    toId: string
    words: Generated<string>
    answer: string | null
    answerWords: Generated<string>
    madeAt: Generated<string>
    answeredAt: string | null
    version: Generated<number>
  }
  'contact.visit': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    memberId: string
    bring: Generated<string>
    questions: Generated<string>
    risk: Generated<string>
    riskNote: Generated<string>
    withId: string | null
    watchId: string | null
    checkInBy: string | null
    checkedInAt: string | null
    noteId: string | null
    version: Generated<number>
    madeAt: Generated<string>
    checkedInBy: string | null
  }
  'db.migration': {
    name: string
    checksum: string
    at: Generated<string>
  }
  'directory.change': {
    tenantId: string
    id: Generated<string>
    thingId: string
    what: string
    fields: Generated<Json>
    changedBy: string
    changedAt: Generated<string>
  }
  'directory.contact': {
    tenantId: string
    id: string
    organisationId: string | null
    name: string
    role: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    reach: Generated<string>
    teamId: string | null
    checkedOn: string
    checkedBy: string
    removedAt: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'directory.freshness': {
    tenantId: string
    staleAfterDays: number
    version: Generated<number>
  }
  'directory.organisation': {
    tenantId: string
    id: string
    name: string
    description: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    website: Generated<string>
    checkedOn: string
    checkedBy: string
    removedAt: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'directory.place': {
    tenantId: string
    id: string
    organisationId: string
    name: string
    street: Generated<string>
    postcode: Generated<string>
    town: Generated<string>
    teamId: string | null
    accessibility: Generated<string>
    removedAt: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'directory.service': {
    tenantId: string
    id: string
    organisationId: string
    name: string
    description: Generated<string>
    form: string
    rank: GeneratedAlways<number>
    domains: Generated<string[]>
    audiences: Generated<string[]>
    minAge: number | null
    maxAge: number | null
    languages: Generated<string[]>
    costCents: number | null
    costNote: Generated<string>
    waitingDays: number | null
    waitingSaidOn: string | null
    times: Generated<Json>
    timesNote: Generated<string>
    access: string
    applyHow: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    website: Generated<string>
    paused: Generated<boolean>
    checkedOn: string
    checkedBy: string
    removedAt: string | null
    words: Generated<string>
    version: Generated<number>
    madeAt: Generated<string>
  }
  'directory.serviceArea': {
    tenantId: string
    serviceId: string
    teamId: string
  }
  'directory.servicePlace': {
    tenantId: string
    serviceId: string
    placeId: string
  }
  'files.file': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    name: string
    mediaType: string
    size: number
    hash: string
    madeBy: string
    madeAt: Generated<string>
  }
  'finance.account': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    number: string
    currency: Generated<string>
  }
  'finance.bankImport': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    fileName: string
    fileBytes: number
    fingerprint: string
    memberId: string
    added: number
    known: number
    fromDay: string | null
    untilDay: string | null
    openingCents: number | null
    closingCents: number | null
    undoneAt: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'finance.bankLayout': {
    tenantId: string
    id: string
    sign: string
    separator: string
    encoding: string | null
    above: number
    headed: boolean
    dayStyle: string
    decimalSign: string
    columns: string[]
    outWord: string | null
    memberId: string
    madeAt: Generated<string>
    name: Generated<string>
    removedAt: string | null
    version: Generated<number>
  }
  'finance.bankTerm': {
    tenantId: string
    version: number
    days: number
    setBy: string
    setAt: Generated<string>
  }
  'finance.budgetMonth': {
    tenantId: string
    caseId: string
    folderId: string
    circleId: string
    startsOn: number
    version: Generated<number>
  }
  'finance.budgetWorker': {
    tenantId: string
    caseId: string
    folderId: string
    circleId: string
    memberId: string
    version: Generated<number>
  }
  'finance.claim': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    creditor: string | null
    collector: string | null
    reference: string
    kind: string
    originalCents: number
    currentCents: number
    interestCents: number
    costsCents: number
    since: string | null
    balanceDay: string | null
    preferential: boolean
    attachment: string
    disputed: boolean
    joint: boolean
    excludedFromDischarge: boolean
    threat: string
    threatReportedOn: string | null
    threatOn: string | null
    instalmentCents: number | null
    note: string
    state: string
    withdrawnBecause: Generated<string>
    version: Generated<number>
    madeAt: Generated<string>
    changedAt: Generated<string>
    toldOn: string | null
  }
  'finance.creditor': {
    tenantId: string
    id: Generated<string>
    name: string
    kind: string
    address: Generated<string>
    email: Generated<string>
    phone: Generated<string>
    collectsFor: Generated<string>
    retired: Generated<boolean>
    version: Generated<number>
  }
  'finance.creditorLetter': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    claimId: string
    messageId: string
    batchId: string
    toName: string
    toAddress: string
    paper: Json
    madeAt: Generated<string>
    memberId: string
  }
  'finance.creditorMessage': {
    tenantId: string
    id: string
    caseId: string
    claimId: string
    folderId: string
    circleId: string
    kind: string
    onDay: string
    cents: number | null
    balanceDay: string | null
    because: Generated<string>
    memberId: string
    nth: GeneratedAlways<number>
    madeAt: Generated<string>
  }
  'finance.debtHelp': {
    tenantId: string
    version: number
    decisionWeeks: number | null
    documents: Json
    setBy: string
    setAt: Generated<string>
  }
  'finance.debtPlan': {
    tenantId: string
    caseId: string
    folderId: string
    circleId: string
    kind: string
    monthlyCents: number
    freeCents: number | null
    source: string
    sourceOn: string | null
    months: number
    startMonth: string
    version: Generated<number>
    changedAt: Generated<string>
    creditCostsCents: Generated<number>
  }
  'finance.document': {
    tenantId: string
    caseId: string
    code: string
    folderId: string
    circleId: string
    state: string
    since: string
    because: string
    postId: string | null
    version: Generated<number>
    changedAt: Generated<string>
  }
  'finance.earlierBalance': {
    tenantId: string
    claimId: string
    version: number
    caseId: string
    folderId: string
    circleId: string
    onDay: string
    cents: number
    state: string
  }
  'finance.entry': {
    tenantId: string
    id: Generated<string>
    caseId: string
    folderId: string
    circleId: string
    accountId: string
    importId: string
    day: string
    amountCents: number
    counterpartyIban: string | null
    counterpartyName: string
    description: string
    booked: boolean
    fingerprint: string
    category: string | null
    postId: string | null
    sortedBy: string | null
    leftOut: Generated<boolean>
    expiresOn: string
    emptied: Generated<boolean>
    version: Generated<number>
  }
  'finance.freeAmount': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    fromDay: string
    living: string
    incomeCents: number
    beslagvrijeVoetCents: number | null
    beslagvrijeVoetSource: string | null
    beslagvrijeVoetOn: string | null
    vtlbCents: number | null
    vtlbSource: string | null
    vtlbOn: string | null
    note: Generated<string>
    memberId: string
    version: Generated<number>
    changedAt: Generated<string>
  }
  'finance.handAmount': {
    tenantId: string
    caseId: string
    postId: string
    month: string
    folderId: string
    circleId: string
    amountCents: number | null
    expression: string | null
    version: Generated<number>
  }
  'finance.householdAnswer': {
    tenantId: string
    caseId: string
    folderId: string
    circleId: string
    answers: Json
    answeredOn: string
    version: Generated<number>
    changedAt: Generated<string>
    told: Json | null
  }
  'finance.lawSweep': {
    tenantId: string
    id: string
    memberId: string
    change: string
    state: Generated<string>
    askedAt: Generated<string>
    afterId: string | null
    done: Generated<number>
    total: number | null
    same: Generated<number>
    unsure: Generated<number>
    version: Generated<number>
  }
  'finance.lawSweepLine': {
    tenantId: string
    sweepId: string
    caseId: string
    folderId: string
    circleId: string
    answeredOn: string | null
    before: Json | null
    after: Json | null
    gain: Generated<number>
    missing: Generated<string[]>
    held: number | null
  }
  'finance.lawTold': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    change: string
    about: string
    onDay: string
    way: string
    words: string
    memberId: string
    madeAt: Generated<string>
  }
  'finance.offer': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    madeOn: string
    kind: string
    monthlyCents: number
    creditCostsCents: number
    months: number
    startMonth: string
    balanceDay: string | null
    owedCents: number
    offeredCents: number
    shares: Json
    leftOut: Json
    memberId: string
    nth: GeneratedAlways<number>
  }
  'finance.payment': {
    tenantId: string
    id: string
    claimId: string
    caseId: string
    folderId: string
    circleId: string
    onDay: string
    cents: number
    source: string
    memberId: string
    madeAt: Generated<string>
  }
  'finance.post': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    personId: string | null
    group: string
    category: string
    name: Generated<string>
    amountCents: number
    period: string
    expression: string | null
    note: Generated<string>
    fromMonth: string | null
    untilMonth: string | null
    dueMonths: Generated<number[]>
    state: Generated<string>
    position: number
    removedAt: string | null
    version: Generated<number>
    madeAt: Generated<string>
    changedAt: Generated<string>
  }
  'finance.referenceAmounts': {
    tenantId: string
    version: number
    source: string
    sourceDay: string | null
    amounts: Json
    setBy: string
    setAt: Generated<string>
  }
  'finance.scenario': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    name: string
    fromMonth: string
    changes: Json
    removedAt: string | null
    version: Generated<number>
  }
  'finance.schemeList': {
    tenantId: string
    version: number
    schemes: Json
    checks: Json
    setBy: string
    setAt: Generated<string>
  }
  'finance.sortingRule': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    sign: string
    iban: string | null
    name: string | null
    words: string[]
    category: string
    postId: string | null
    strength: number
    lastOn: string
    example: string[]
  }
  'finance.trajectory': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    endedOn: string | null
    madeAt: Generated<string>
  }
  'finance.trajectoryPhase': {
    tenantId: string
    id: string
    trajectoryId: string
    caseId: string
    folderId: string
    circleId: string
    phase: string
    kind: string | null
    startedOn: string
    decision: string | null
    decidedOn: string | null
    runsFrom: string | null
    endedOn: string | null
    freeCents: number | null
    because: string
    steps: Generated<string[]>
    version: Generated<number>
    madeAt: Generated<string>
    changedAt: Generated<string>
  }
  'finance.yearStart': {
    tenantId: string
    caseId: string
    year: number
    category: string
    folderId: string
    circleId: string
    amountCents: number
    version: Generated<number>
  }
  'intake.clockStop': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    requestId: string
    fromOn: string
    untilOn: string | null
    reason: string
    stoppedBy: string
    startedBy: string | null
  }
  'intake.interimContact': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    requestId: string
    onDay: string
    how: string
    reached: boolean
    note: Generated<string>
    nextOn: string | null
    byMember: string
    madeAt: Generated<string>
  }
  'intake.possibleDuplicate': {
    tenantId: string
    id: Generated<string>
    folderId: string
    circleId: string
    requestId: string
    otherKind: string
    otherId: string
    notedAt: Generated<string>
    state: Generated<string>
    decidedBy: string | null
    decidedOn: string | null
  }
  'intake.quickQuestion': {
    tenantId: string
    id: string
    circleId: string
    teamId: string
    channel: string
    question: string
    subject: string
    outcome: string
    answer: Generated<string>
    serviceId: string | null
    requestId: string | null
    onDay: string
    notedBy: string
    notedAt: Generated<string>
  }
  'intake.referrer': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    organisationId: string | null
    organisation: Generated<string>
    name: Generated<string>
    email: Generated<string>
    phone: Generated<string>
    agreed: Generated<string>
    agreedOn: string | null
    version: Generated<number>
  }
  'intake.request': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    teamId: string
    given: Generated<string>
    prefix: Generated<string>
    family: string
    bornOn: string | null
    phone: Generated<string>
    email: Generated<string>
    street: Generated<string>
    safeContact: Generated<string>
    ownWords: string
    questionBehind: Generated<string>
    inPlace: Generated<string>
    aboutDebts: Generated<boolean>
    channel: string
    askedBy: Generated<string>
    knows: string
    informOrEraseOn: string | null
    urgency: string
    urgencyReason: Generated<string>
    safeNow: string
    safeNote: Generated<string>
    minorsAtHome: Generated<string>
    minorsNote: Generated<string>
    triagedOn: string | null
    triagedBy: string | null
    receivedOn: string
    takenBy: string
    status: Generated<string>
    decidedOn: string | null
    decidedBy: string | null
    decisionNote: Generated<string>
    caseId: string | null
    version: Generated<number>
    madeAt: Generated<string>
    aboutWmo: Generated<boolean>
    wmoInvestigatedOn: string | null
    wmoAppliedOn: string | null
    wmoDecidedOn: string | null
    service: Generated<string>
    serviceReason: Generated<string>
  }
  'intake.terms': {
    tenantId: string
    soonWorkingDays: number
    normalDays: number
    informDays: number
    version: Generated<number>
  }
  'intake.toldBack': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    requestId: string
    way: string
    words: string
    onDay: string
    byMember: string
    madeAt: Generated<string>
    toOrganisation: Generated<string>
    toName: Generated<string>
    toEmail: Generated<string>
  }
  'intake.webForm': {
    tenantId: string
    open: Generated<boolean>
    teamId: string | null
    welcomeNl: Generated<string>
    welcomeEn: Generated<string>
    version: Generated<number>
  }
  'intake.webRequest': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    who: string
    askerName: Generated<string>
    askerReach: Generated<string>
    knows: string
    ownWords: string
    safeNow: string
    given: Generated<string>
    family: string
    phone: Generated<string>
    email: Generated<string>
    safeContact: Generated<string>
    bornOn: string | null
    street: Generated<string>
    language: string
    receivedOn: string
    state: Generated<string>
    decidedOn: string | null
    decidedBy: string | null
    reason: string | null
    note: Generated<string>
    version: Generated<number>
    askerOrganisation: Generated<string>
    agreed: Generated<string>
  }
  'jobs.done': {
    tenantId: string
    id: string
    job: string
    at: Generated<string>
  }
  'mail.outgoing': {
    tenantId: string
    id: string
    kind: string
    aboutId: string
    mark: string
    subjectId: string | null
    folderId: string | null
    circleId: string | null
    personId: string | null
    address: string | null
    memberId: string
    state: Generated<string>
    why: string | null
    leftAs: string | null
    attempts: Generated<number>
    queuedAt: Generated<string>
    dueAt: Generated<string>
    leasedUntil: string | null
    settledAt: string | null
    seenAt: string | null
    told: string | null
  }
  'people.aroundProfessional': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    name: string
    role: string
    organisation: string
    phone: string
    email: string
    agreed: string
    way: string | null
    every: string | null
    leads: boolean
    sinceOn: string
    untilOn: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'people.authority': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    personId: string
    kind: string
    holderId: string | null
    holder: Generated<string>
    reach: Generated<string>
    covers: Generated<string>
    fromOn: string | null
    untilOn: string | null
    seen: Generated<string>
    seenOn: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'people.belonging': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    personId: string
    kind: string
    name: string
    gives: Generated<string>
    sinceOn: string | null
    untilOn: string | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'people.cardInFolder': {
    tenantId: string
    folderId: string
    id: string
    given: string
    prefix: string
    family: string
    callName: string
    bornOn: string
    bornEstimated: boolean
    diedOn: string
    gender: string
    languages: string[]
    interpreter: string
    email: string
    phone: string
    street: string
    postcode: string
    city: string
    district: string
    addressHidden: boolean
    safeContact: string
    version: number
    madeAt: string
    changedAt: string
  }
  'people.caseFile': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    personId: string
    teamId: string
    ownerId: string | null
    subject: Generated<string>
    status: Generated<string>
    phase: Generated<string>
    openedOn: string
    closedOn: string | null
    closedBecause: string | null
    closedNote: Generated<string>
    nextOn: string | null
    nextWhat: Generated<string>
    version: Generated<number>
    madeAt: Generated<string>
    changedAt: Generated<string>
    service: Generated<string>
  }
  'people.caseHolder': {
    tenantId: string
    caseId: string
    ownerId: string
  }
  'people.caseTurn': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    kind: string
    wasClosedOn: string | null
    wasClosedBecause: string | null
    was: Generated<string>
    reason: Generated<string>
    byId: string
    at: Generated<string>
  }
  'people.cultureNote': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    personId: string
    inContact: Generated<string>
    whoDecides: Generated<string>
    language: Generated<string>
    interpreter: Generated<string>
    days: Generated<string>
    writtenWith: Generated<string>
    writtenOn: string
    writtenBy: string
    version: Generated<number>
  }
  'people.folderPerson': {
    tenantId: string
    folderId: string
    circleId: string
    personId: string
    role: string
  }
  'people.glass': {
    tenantId: string
    id: string
    memberId: string
    at: Generated<string>
    because: string
    why: string
    caseId: string | null
    until: string | null
    outcome: string | null
    reason: Generated<string>
    weighedBy: string | null
    weighedAt: string | null
  }
  'people.glassSetting': {
    tenantId: string
    version: number
    roles: string[]
    setBy: string
    setAt: Generated<string>
  }
  'people.handOver': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    batchId: string
    fromId: string | null
    toId: string
    reason: Generated<string>
    byId: string
    at: Generated<string>
    undoneAt: string | null
  }
  'people.household': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    name: Generated<string>
    street: Generated<string>
    postcode: Generated<string>
    city: Generated<string>
    hidden: Generated<boolean>
    version: Generated<number>
  }
  'people.householdMember': {
    tenantId: string
    householdId: string
    personId: string
    folderId: string
    circleId: string
    joinedOn: string
    leftOn: string | null
    share: Generated<string>
  }
  'people.incident': {
    tenantId: string
    id: string
    kind: string
    happenedOn: string
    what: string
    caseId: string | null
    reporterId: string
    reportedAt: Generated<string>
    state: Generated<string>
    version: Generated<number>
  }
  'people.incidentSetting': {
    tenantId: string
    version: number
    roles: string[]
    setBy: string
    setAt: Generated<string>
  }
  'people.incidentStep': {
    tenantId: string
    id: string
    incidentId: string
    kind: string
    words: string
    byId: string
    madeAt: Generated<string>
  }
  'people.interpreting': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    language: string
    relation: string
    who: Generated<string>
    agency: Generated<string>
    way: string
    onDay: string
    atTime: string
    minutes: number | null
    state: Generated<string>
    note: Generated<string>
    bookedBy: string
    version: Generated<number>
  }
  'people.joinedCard': {
    tenantId: string
    id: string
    keptId: string
    goneId: string
    why: string
    keptBefore: Json
    keptAfter: Json
    joinedBy: string
    joinedAt: Generated<string>
    splitBy: string | null
    splitAt: string | null
    version: Generated<number>
  }
  'people.joinedRow': {
    tenantId: string
    joinedId: string
    nth: GeneratedAlways<number>
    place: string
    col: string
    key: Json
    before: Json
  }
  'people.knownCard': {
    tenantId: string
    id: string
  }
  'people.lookName': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    memberId: string
    onDay: string
    askedBy: string
    askedAt: Generated<string>
    why: string
    given: boolean | null
    reason: Generated<string>
    decidedBy: string | null
    decidedAt: string | null
    apart: Generated<boolean>
  }
  'people.networkBond': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    oneId: string
    otherId: string
    feeling: string | null
    ring: number | null
    strength: string
    strain: boolean
    gives: string[]
    gets: string[]
    contact: string | null
    initiative: string | null
    wish: string
    sinceOn: string
    untilOn: string | null
    version: Generated<number>
  }
  'people.networkParenthood': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    parentId: string
    childId: string
    form: string
    version: Generated<number>
  }
  'people.networkPerson': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    personId: string | null
    name: Generated<string>
    kind: string
    sex: string
    bornYear: number | null
    died: boolean
    diedYear: number | null
    homes: string[]
    twins: string | null
    segment: string | null
    middle: boolean
    note: string
    version: Generated<number>
    madeAt: Generated<string>
  }
  'people.networkUnion': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    oneId: string
    otherId: string
    form: string
    sinceYear: number | null
    untilYear: number | null
    version: Generated<number>
  }
  'people.ownFolder': {
    tenantId: string
    caseId: string
    memberId: string
    folderId: string
    circleId: string
  }
  'people.pattern': {
    tenantId: string
    id: Generated<string>
    memberId: string
    caseId: string
    kind: string
    firstOn: string
    lastOn: string
    foundAt: Generated<string>
    outcome: string | null
    reason: Generated<string>
    weighedBy: string | null
    weighedAt: string | null
  }
  'people.patternDay': {
    tenantId: string
    onDay: string
    doneAt: Generated<string>
  }
  'people.person': {
    tenantId: string
    id: string
    given: Generated<string>
    prefix: Generated<string>
    family: string
    callName: Generated<string>
    bornOn: string | null
    bornEstimated: Generated<boolean>
    diedOn: string | null
    gender: Generated<string>
    languages: Generated<string[]>
    interpreter: Generated<string>
    email: Generated<string>
    phone: Generated<string>
    street: Generated<string>
    postcode: Generated<string>
    city: Generated<string>
    district: Generated<string>
    addressHidden: Generated<boolean>
    safeContact: Generated<string>
    version: Generated<number>
    madeAt: Generated<string>
    changedAt: Generated<string>
  }
  'people.reachAgreement': {
    tenantId: string
    id: string
    personId: string
    version: number
    ways: string[]
    days: Generated<number[]>
    notBefore: string | null
    notAfter: string | null
    names: Generated<string>
    noLetterHome: Generated<boolean>
    noVoicemail: Generated<boolean>
    neutralSender: Generated<boolean>
    lettersTo: Generated<string>
    note: Generated<string>
    agreedWith: Generated<string>
    agreedOn: string
    notedBy: string
    notedAt: Generated<string>
    callFirst: Generated<boolean>
  }
  'people.reachInFolder': {
    folderId: string
    tenantId: string
    id: string
    personId: string
    version: number
    ways: string[]
    days: number[]
    notBefore: string
    notAfter: string
    names: string
    noLetterHome: boolean
    noVoicemail: boolean
    neutralSender: boolean
    lettersTo: string
    note: string
    agreedWith: string
    agreedOn: string
    notedBy: string
    notedAt: string
    callFirst: boolean
  }
  'people.releasedLook': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    about: string
    until: Generated<string>
    releasedBy: string
  }
  'people.serviceList': {
    tenantId: string
    version: number
    services: Json
    setBy: string
    setAt: Generated<string>
  }
  'people.warningMark': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    words: string
    reason: string
    reviewOn: string
    discussed: boolean
    whyNot: Generated<string>
    placedOn: string
    placedBy: string
    endedOn: string | null
    endedBy: string | null
    endedBecause: Generated<string>
    version: Generated<number>
  }
  'plan.action': {
    tenantId: string
    id: string
    goalId: string
    caseId: string
    folderId: string
    circleId: string
    title: string
    ownerKind: string
    ownerName: Generated<string>
    memberId: string | null
    dueOn: string | null
    state: Generated<string>
    note: Generated<string>
    position: number
    version: Generated<number>
    madeAt: Generated<string>
    waitsFor: Generated<string>
    handed: Generated<string[]>
  }
  'plan.agreement': {
    tenantId: string
    id: string
    planId: string
    caseId: string
    folderId: string
    circleId: string
    personId: string | null
    name: string
    answer: string
    note: Generated<string>
    saidOn: string
    askedBy: string
    revision: number
    madeAt: Generated<string>
    signature: Json | null
  }
  'plan.change': {
    tenantId: string
    goalId: string
    revision: number
    planId: string
    caseId: string
    folderId: string
    circleId: string
    why: string
    changedOn: string
    changedBy: string
    madeAt: Generated<string>
  }
  'plan.closingReport': {
    tenantId: string
    id: string
    planId: string
    caseId: string
    folderId: string
    circleId: string
    closedOn: string
    goals: Json
    ownWords: Generated<string>
    remains: Generated<string>
    aftercare: Generated<string>
    wayBack: Generated<string>
    writtenBy: string
    madeAt: Generated<string>
  }
  'plan.draft': {
    tenantId: string
    caseId: string
    memberId: string
    kind: string
    folderId: string
    circleId: string
    body: string
    version: Generated<number>
    changedAt: Generated<string>
  }
  'plan.evaluation': {
    tenantId: string
    id: string
    planId: string
    caseId: string
    folderId: string
    circleId: string
    heldOn: string
    present: string[]
    goals: Json
    note: Generated<string>
    decision: string
    nextReviewOn: string | null
    writtenBy: string
    madeAt: Generated<string>
  }
  'plan.firstPlan': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    kind: string
    offeredOn: string
    answer: Generated<string>
    receivedOn: string | null
    body: Generated<string>
    version: Generated<number>
    madeAt: Generated<string>
  }
  'plan.goal': {
    tenantId: string
    id: string
    planId: string
    caseId: string
    folderId: string
    circleId: string
    domain: Generated<string>
    ownWords: string
    wording: Generated<string>
    aim: string | null
    baseline: Generated<string>
    scale: Generated<string[]>
    level: number | null
    state: Generated<string>
    stateReason: Generated<string>
    position: number
    changedIn: number
    version: Generated<number>
    madeAt: Generated<string>
    personIds: Generated<string[]>
    ownersOnly: Generated<boolean>
  }
  'plan.plan': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    reviewOn: string | null
    revision: Generated<number>
    version: Generated<number>
    madeAt: Generated<string>
  }
  'plan.presence': {
    tenantId: string
    caseId: string
    memberId: string
    folderId: string
    circleId: string
    goalId: string | null
    seenAt: Generated<string>
  }
  'plan.score': {
    tenantId: string
    id: string
    goalId: string
    folderId: string
    circleId: string
    level: number
    scoredOn: string
    note: Generated<string>
    authorId: string
    madeAt: Generated<string>
  }
  'plan.signedVersion': {
    tenantId: string
    id: string
    planId: string
    caseId: string
    folderId: string
    circleId: string
    number: number
    revision: number
    content: Json
    signedOn: string
    signedBy: string
    madeAt: Generated<string>
  }
  'plan.template': {
    tenantId: string
    id: string
    code: string | null
    domain: string
    ownWords: string
    wording: Generated<string>
    steps: Generated<Json>
    hidden: Generated<boolean>
    version: Generated<number>
    madeAt: Generated<string>
  }
  'retention.gone': {
    tenantId: string
    number: GeneratedAlways<number>
    place: string
    key: Json
    back: boolean
  }
  'retention.hold': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    subjectId: string
    reason: string
    until: string
    heldBy: string
    heldAt: Generated<string>
    liftedBy: string | null
    liftedAt: string | null
    liftedBecause: Generated<string>
  }
  'safety.folder': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    name: string
    madeBy: string
    madeAt: Generated<string>
  }
  'safety.meldcode': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    startedOn: string
    leaderId: string
    watched: boolean
    nextOn: string | null
    nextWhat: Generated<string>
    closedOn: string | null
    version: Generated<number>
  }
  'safety.meldcodeEntry': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    meldcodeId: string
    kind: string
    step: string | null
    onDay: string
    memberId: string
    said: Json
    earlier: Generated<Json>
    version: Generated<number>
    madeAt: Generated<string>
  }
  'safety.record': {
    tenantId: string
    id: string
    folderId: string
    circleId: string
    kind: string
    memberId: string
    at: string
    withWhom: Generated<string>
    body: string
    dueOn: string | null
    doneOn: string | null
    was: Json | null
    version: Generated<number>
    madeAt: Generated<string>
  }
  'safety.weighingTable': {
    tenantId: string
    id: string
    name: string
    source: Generated<string>
    checkedBy: Generated<string>
    checkedOn: string | null
    questions: Json
    active: Generated<boolean>
    version: Generated<number>
  }
  'search.entry': {
    tenantId: string
    kind: string
    id: string
    folderId: string
    circleId: string
    title: string
    at: string
    words: string
  }
  'settings.keptList': {
    tenantId: string
    id: string
    memberId: string
    place: string
    name: string
    choices: Json
    madeAt: Generated<string>
  }
  'settings.look': {
    tenantId: string
    look: Generated<string>
    version: Generated<number>
  }
  'sharing.copy': {
    tenantId: string
    id: string
    requestId: string
    caseId: string
    folderId: string
    circleId: string
    state: Generated<string>
    madeBy: string
    madeOn: string
    readerId: string | null
    releasedOn: string | null
    returnedWhy: Generated<string>
    version: Generated<number>
  }
  'sharing.copyPiece': {
    tenantId: string
    id: Generated<string>
    copyId: string
    caseId: string
    folderId: string
    circleId: string
    nth: number
    keptTable: string
    sourceKey: string
    onDay: string | null
    content: Json
    about: Generated<Json>
    judged: Generated<Json>
    whole: Generated<boolean>
    passages: Generated<Json>
    because: string | null
    note: Generated<string>
    version: Generated<number>
  }
  'sharing.disclosure': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    kind: string
    toWhom: string
    purpose: Generated<string>
    ground: string
    lifting: string
    consentOn: string | null
    consentHow: string | null
    liftingReason: Generated<string>
    seenByPerson: boolean
    reaction: Generated<string>
    sheet: Json
    leftOn: string
    leftBy: string
    madeAt: Generated<string>
    receiverKind: string | null
    way: string | null
    fileId: string | null
    receiverWord: Generated<string>
  }
  'sharing.draft': {
    tenantId: string
    caseId: string
    memberId: string
    folderId: string
    circleId: string
    body: string
    version: Generated<number>
    changedAt: Generated<string>
    kind: string
  }
  'sharing.receiverKindList': {
    tenantId: string
    version: number
    kinds: Json
    setBy: string
    setAt: Generated<string>
  }
  'sharing.referral': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    serviceId: string | null
    receiver: string
    goalId: string | null
    question: Generated<string>
    purpose: Generated<string>
    lines: Generated<Json>
    ground: string | null
    lifting: string | null
    consentOn: string | null
    consentHow: string | null
    liftingReason: Generated<string>
    seenByPerson: Generated<boolean>
    reaction: Generated<string>
    warm: Generated<boolean>
    warmOn: string | null
    warmAt: Generated<string>
    warmWith: Generated<string>
    state: Generated<string>
    madeBy: string
    sentOn: string | null
    answerBy: string | null
    linkUntil: string | null
    followUntil: string | null
    secretHash: Buffer | null
    disclosureId: string | null
    unseen: Generated<boolean>
    silentSince: string | null
    lastOn: string
    version: Generated<number>
    madeAt: Generated<string>
    inside: string | null
    toMemberId: string | null
    toTeamId: string | null
  }
  'sharing.referralStep': {
    tenantId: string
    id: string
    referralId: string
    caseId: string
    folderId: string
    circleId: string
    step: string
    onDay: string
    how: string
    saidBy: Generated<string>
    note: Generated<string>
    memberId: string | null
    madeAt: Generated<string>
  }
  'sharing.report': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    receiverKind: string
    receiver: string
    message: Generated<string>
    purpose: Generated<string>
    lines: Generated<Json>
    ground: string | null
    lifting: string | null
    consentOn: string | null
    consentHow: string | null
    liftingReason: Generated<string>
    seenByPerson: Generated<boolean>
    reaction: Generated<string>
    madeBy: string
    madeOn: string
    disclosureId: string | null
    version: Generated<number>
    receiverWord: Generated<string>
  }
  'sharing.rightsRequest': {
    tenantId: string
    id: string
    caseId: string
    folderId: string
    circleId: string
    kind: string
    byWhom: string
    askerName: Generated<string>
    how: string
    asked: string
    receivedOn: string
    dueOn: string
    extendedOn: string | null
    extendedBecause: Generated<string>
    handlerId: string
    identity: string | null
    authoritySeen: Generated<string>
    childAgreed: Generated<string>
    checkedBy: string | null
    checkedOn: string | null
    outcome: string | null
    reason: Generated<string>
    decidedBy: string | null
    decidedOn: string | null
    letterId: string | null
    madeBy: string
    madeAt: Generated<string>
    version: Generated<number>
  }
  'sharing.terms': {
    tenantId: string
    linkDays: number
    answerDays: number
    followDays: number
    ground: string | null
    reachUs: Generated<string>
    version: Generated<number>
  }
  'signal.report': {
    tenantId: string
    id: string
    themeId: string
    teamId: string
    kind: string
    text: string
    reportedBy: string
    reportedOn: string
    version: Generated<number>
  }
  'signal.theme': {
    tenantId: string
    id: string
    title: string
    domain: string | null
    state: Generated<string>
    agendaOn: string | null
    answer: Generated<string>
    answerOn: string | null
    version: Generated<number>
  }
  'signal.weighed': {
    tenantId: string
    id: string
    title: string
    domain: string
    state: string
    agendaOn: string
    answer: string
    answerOn: string
    version: number
    times: number
    since: string
    latest: string
    places: string[]
  }
  'tenancy.circle': {
    tenantId: string
    id: string
    kind: string
    teamId: string | null
  }
  'tenancy.circleMember': {
    tenantId: string
    circleId: string
    id: string
    memberId: string | null
    teamCircleId: string | null
    until: string | null
    reason: Generated<string>
    onlyLooks: Generated<boolean>
  }
  'tenancy.employer': {
    tenantId: string
    id: string
    name: string
    version: Generated<number>
  }
  'tenancy.folder': {
    tenantId: string
    id: string
    circleId: string
    kind: string
  }
  'tenancy.member': {
    tenantId: string
    id: string
    name: string
    initials: Generated<string>
    roles: string[]
    employerId: string | null
    weeklyHours: number | null
    absentSince: string | null
    endedOn: string | null
    version: Generated<number>
  }
  'tenancy.team': {
    tenantId: string
    id: string
    name: string
    district: string | null
    version: Generated<number>
  }
  'tenancy.teamMember': {
    tenantId: string
    teamId: string
    memberId: string
  }
  'tenancy.tenant': {
    tenantId: string
    name: string
    demo: Generated<boolean>
    madeAt: Generated<string>
    slug: string | null
    version: Generated<number>
    site: string | null
  }
  'timeline.happening': {
    tenantId: string
    kind: string
    id: string
    subjectId: string
    folderId: string
    circleId: string
    at: string
    memberId: string | null
    goalId: string | null
    words: Generated<string>
  }
  'undo.step': {
    tenantId: string
    id: Generated<string>
    actId: string
    operation: string
    memberId: string
    folderId: string | null
    circleId: string | null
    nth: GeneratedAlways<number>
    what: string
    place: string | null
    key: Json | null
    before: Json | null
    after: string | null
    madeAt: Generated<string>
  }
}
