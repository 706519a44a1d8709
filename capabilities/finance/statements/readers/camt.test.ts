// What CAMT.053 messages say, and which ones are not let in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadFile, Statement } from '../model.ts'
import { splitKnown } from '../rules/mark-entries.ts'
import { largestFile, readStatements } from './read-statements.ts'

const own = 'NL44RABO0123456789'
const other = 'NL91ABNA0417164300'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function only(read: ReadFile): Statement {
  if (!read.ok || read.statements.length !== 1) throw new Error(`one statement was expected: ${JSON.stringify(read)}`)
  return read.statements[0] as Statement
}

const balance = (kind: string, amount: string, day = '2026-02-01'): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount.replace('-', '')}</Amt>` +
  `<CdtDbtInd>${amount.startsWith('-') ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`

const entry = (amount: string, details = '', over: { sts?: string; day?: string; extra?: string } = {}): string =>
  `<Ntry><Amt Ccy="EUR">${amount.replace('-', '')}</Amt><CdtDbtInd>${amount.startsWith('-') ? 'DBIT' : 'CRDT'}</CdtDbtInd>` +
  `<Sts>${over.sts ?? 'BOOK'}</Sts>${over.day ?? '<BookgDt><Dt>2026-02-01</Dt></BookgDt><ValDt><Dt>2026-02-02</Dt></ValDt>'}` +
  `<BkTxCd><Prtry><Cd>102</Cd></Prtry></BkTxCd>${details === '' ? '' : `<NtryDtls>${details}</NtryDtls>`}${over.extra ?? ''}</Ntry>`

const stmt = (inside: string, id = 'S1'): string =>
  `<Stmt><Id>${id}</Id><CreDtTm>2026-02-01T23:00:00</CreDtTm><Acct><Id><IBAN>${own}</IBAN></Id><Ccy>EUR</Ccy></Acct>${inside}</Stmt>`

const file = (inside: string, version = '02'): Uint8Array =>
  utf8(
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}">` +
      `<BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-02-01T23:00:00</CreDtTm></GrpHdr>${inside}</BkToCstmrStmt></Document>`,
  )

const rent =
  `<TxDtls><Refs><EndToEndId>H-22</EndToEndId><MndtId>M77</MndtId></Refs><RltdPties><Cdtr><Nm>Woonstichting &amp; Zn</Nm></Cdtr>` +
  `<CdtrAcct><Id><IBAN>${other}</IBAN></Id></CdtrAcct></RltdPties><RmtInf><Ustrd>huur</Ustrd><Ustrd>februari</Ustrd></RmtInf></TxDtls>`

describe('a statement', () => {
  const inside = balance('OPBD', '1000.00') + entry('-700.00', rent) + entry('50.25') + balance('CLBD', '350.25')
  const statement = only(readStatements(file(stmt(inside))))

  it('has account, balances and signed entries', () => {
    expect(statement).toMatchObject({ account: own, currency: 'EUR', openingCents: 100000, closingCents: 35025, warnings: [] })
    expect(statement.entries.map((one) => one.amountCents)).toEqual([-70000, 5025])
  })

  it('tells who, why and by which mandate', () => {
    expect(statement.entries[0]).toMatchObject({
      day: '2026-02-01',
      valueDay: '2026-02-02',
      counterpartyName: 'Woonstichting & Zn',
      counterpartyIban: other,
      description: 'huur februari',
      mandate: 'M77',
      reference: 'H-22',
      kind: '102',
      booked: true,
    })
  })

  it.each(['02', '03', '04', '06', '08'])('is read in version %s', (version) => {
    expect(only(readStatements(file(stmt(inside), version))).entries).toHaveLength(2)
  })

  it('has its names one step deeper and its status in a tag from version 8', () => {
    const details = `<TxDtls><RltdPties><Dbtr><Pty><Nm>Gemeente</Nm></Pty></Dbtr></RltdPties></TxDtls>`
    const read = only(readStatements(file(stmt(entry('10.00', details, { sts: '<Cd>BOOK</Cd>' })), '08')))
    expect(read.entries[0]).toMatchObject({ counterpartyName: 'Gemeente', booked: true })
  })

  it('with a prefix on every tag is the same', () => {
    const prefixed = new TextDecoder()
      .decode(file(stmt(inside)))
      .replace(/<(\/?)([A-Z])/g, '<$1n:$2')
      .replace('xmlns=', 'xmlns:n=')
    expect(only(readStatements(utf8(prefixed))).entries).toEqual(statement.entries)
  })

  it('in Windows-1252 keeps its letters', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><Document><BkToCstmrStmt>${stmt(entry('1.00', '', { extra: '<AddtlNtryInf>caf\u00e9</AddtlNtryInf>' }))}</BkToCstmrStmt></Document>`
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0))
    expect(only(readStatements(bytes)).entries[0]?.description).toBe('café')
  })
})

describe('a batch', () => {
  const part = (amount: string, words: string, deep = false): string => {
    const plain = `<Amt Ccy="EUR">${amount}</Amt>`
    return `<TxDtls>${deep ? `<AmtDtls><TxAmt>${plain}</TxAmt></AmtDtls>` : plain}<RmtInf><Ustrd>${words}</Ustrd></RmtInf></TxDtls>`
  }

  it.each([false, true])('is split when its parts make the whole (amounts deep: %s)', (deep) => {
    const { entries, warnings } = only(
      readStatements(file(stmt(entry('-30.00', part('10.00', 'a', deep) + part('20.00', 'b', deep))))),
    )
    expect(entries.map((one) => [one.amountCents, one.description])).toEqual([
      [-1000, 'a'],
      [-2000, 'b'],
    ])
    expect(warnings).toEqual([])
  })

  it.each([
    ['parts that do not make the whole', part('10.00', 'a') + part('19.00', 'b')],
    ['a part without amount', `${part('10.00', 'a')}<TxDtls><RmtInf><Ustrd>b</Ustrd></RmtInf></TxDtls>`],
    ['another currency', (part('10.00', 'a') + part('20.00', 'b')).replace('"EUR"', '"USD"')],
  ])('stays one with a warning: %s', (_, details) => {
    const { entries, warnings } = only(readStatements(file(stmt(entry('-30.00', details)))))
    expect(entries.map((one) => one.amountCents)).toEqual([-3000])
    expect(warnings.map((one) => one.word)).toEqual(['batchNotSplit'])
  })
})

describe('something to look at', () => {
  it.each([
    ['sumDiffers', balance('OPBD', '10.00') + entry('5.00') + balance('CLBD', '16.00')],
    ['fractionOfCent', entry('5.12345')],
    ['notBooked', balance('OPBD', '10.00') + entry('5.00', '', { sts: 'PDNG' }) + balance('CLBD', '10.00')],
    ['dayFromElsewhere', entry('5.00', '', { day: '<ValDt><Dt>2026-02-02</Dt></ValDt>' })],
    ['dayFromElsewhere', entry('5.00', '', { day: '<x/>' })],
    ['badIban', entry('-5.00', rent.replace(other, 'NL71RABO0123456789'))],
    ['otherCurrency', entry('5.00').replace('"EUR"', '"USD"')],
    ['rowNotRead', entry('x')],
    ['rowNotRead', '<Ntry/>'],
  ])('%s', (word, inside) => {
    const { warnings } = only(readStatements(file(stmt(inside))))
    expect(warnings.map((one) => one.word)).toEqual([word])
  })

  it('debit balances are below zero, and the closing of the day before serves as opening', () => {
    const read = only(readStatements(file(stmt(balance('PRCD', '-10.00') + entry('-5.00') + balance('CLBD', '-15.00')))))
    expect(read).toMatchObject({ openingCents: -1000, closingCents: -1500, warnings: [] })
  })
})

describe('several statements in one file', () => {
  const first = stmt(balance('OPBD', '0.00') + entry('5.00') + balance('CLBD', '5.00'), 'A')
  const second = stmt(balance('OPBD', '5.00', '2026-02-02') + entry('7.00') + balance('CLBD', '12.00', '2026-02-02'), 'B')

  it.each([first + second, second + first])('of one account are one, from old to new', (inside) => {
    const read = only(readStatements(file(inside)))
    expect(read).toMatchObject({ openingCents: 0, closingCents: 1200, warnings: [] })
    expect(read.entries.map((one) => one.amountCents)).toEqual([500, 700])
  })

  it('that do not follow each other get a warning', () => {
    const read = only(readStatements(file(first + second.replace('5.00', '6.00').replace('12.00', '13.00'))))
    expect(read.warnings.map((one) => one.word)).toEqual(['notChained'])
  })

  it('of two accounts are two', () => {
    const read = readStatements(file(first + second.replace(own, other)))
    expect(read.ok && read.statements.map((one) => one.account)).toEqual([own, other])
  })

  it('the same one twice counts once', () => {
    const read = only(readStatements(file(first + first)))
    expect(read.entries).toHaveLength(1)
    expect(read.warnings.map((one) => one.word)).toEqual(['repeatedStatement'])
  })

  it('the same file twice, and files that overlap, add nothing twice', () => {
    const kept = new Set(only(readStatements(file(first))).entries.map((one) => one.fingerprint))
    expect(splitKnown(only(readStatements(file(first))), kept).fresh).toEqual([])
    expect(splitKnown(only(readStatements(file(first + second))), kept).fresh.map((one) => one.amountCents)).toEqual([700])
  })
})

describe('not let in', () => {
  const text = new TextDecoder().decode(file(stmt(entry('5.00'))))
  const bomb = '<!DOCTYPE d [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'
  it.each([
    ['a DOCTYPE', text.replace('<Document', `${bomb}<Document`), 'hostile'],
    ['a doctype in small letters', text.replace('<Document', '<!doctype d SYSTEM "file:///etc/passwd"><Document'), 'hostile'],
    ['nested too deep', '<a>'.repeat(100_000), 'tooDeep'],
    ['nested too deep behind quotes', `<Document>${'<a x="/>">'.repeat(100)}${'</a>'.repeat(100)}</Document>`, 'tooDeep'],
    ['cut off', text.slice(0, -30), 'notUnderstood'],
    ['closed by another name', text.replace('</Ntry>', '</Stmt>'), 'notUnderstood'],
    ['a tag that never ends', `${text}<a b="`, 'notUnderstood'],
    ['text after which nothing closes', `${text}</Document>`, 'notUnderstood'],
    ['another message', text.replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt'), 'unknownFormat'],
    ['a web page', '<html><body>Log in</body></html>', 'unknownFormat'],
    ['nothing', '', 'empty'],
    ['a zip', 'PK\u0003\u0004', 'unknownFormat'],
  ])('%s', (_, hostile, reason) => expect(readStatements(utf8(hostile))).toEqual({ ok: false, reason }))

  it('too large', () => {
    expect(readStatements(new Uint8Array(largestFile + 1))).toEqual({ ok: false, reason: 'tooLarge' })
  })

  it('names of an object\u2019s own parts are only names', () => {
    const read = readStatements(file(`<__proto__><x>1</x></__proto__><constructor/>${stmt(entry('5.00'))}`))
    expect(read.ok === false || read.statements[0]?.entries.length === 1).toBe(true)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('thousands of written-out signs are plain text', () => {
    const many = entry('5.00', '', { extra: `<AddtlNtryInf>${'&amp;'.repeat(5000)}&#8364;&lt;b&gt;</AddtlNtryInf>` })
    expect(only(readStatements(file(stmt(many)))).entries[0]?.description).toBe(`${'&'.repeat(5000)}€<b>`)
  })

  it('whatever the bytes, reading them never breaks', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string().map(utf8),
      fc.string().map((one) => utf8(`<${one}`)),
    )
    fc.assert(fc.property(bytes, (one) => typeof readStatements(one).ok === 'boolean'))
  })

  it('a good file with a bite out of it never breaks', () => {
    const bite = fc.tuple(fc.nat(text.length), fc.nat(40))
    fc.assert(
      fc.property(bite, ([at, size]) => typeof readStatements(utf8(text.slice(0, at) + text.slice(at + size))).ok === 'boolean'),
    )
  })
})
