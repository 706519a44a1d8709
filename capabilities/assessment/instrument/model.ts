// Instruments as data: what is asked, how it is counted, and what someone filled in on a day.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { lifeDomain } from '../model.ts'

const text = (most: number) => z.string().trim().max(most)
const said = (most: number) => text(most).min(1)

/** Name of an instrument in addresses and files: never shown, never changed. */
export const instrumentCode = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

const asked = z.object({
  key,
  text: said(500),
  hint: text(500).default(''),
  /** May be passed over without the result being held back for it. */
  optional: z.boolean().default(false),
  /** Asked only where this life domain was opened in the case, with its reason (AP, report z2016-11841). */
  domain: lifeDomain.nullable().default(null),
})

/** A few answers, each with the figure it counts for. */
const choiceQuestion = asked.extend({
  kind: z.literal('choice'),
  choices: z
    .array(z.object({ value: z.int().min(0).max(9), label: said(300) }))
    .min(2)
    .max(10),
})
/** A figure from 0 to 10, with what stands at both ends. */
const figureQuestion = asked.extend({ kind: z.literal('figure'), low: text(100).default(''), high: text(100).default('') })
/** Yes (2), more or less (1) or no (0). */
const agreeQuestion = asked.extend({ kind: z.literal('agree') })
/** In one's own words; never counted. */
const wordsQuestion = asked.extend({ kind: z.literal('words') })

export const question = z.discriminatedUnion('kind', [choiceQuestion, figureQuestion, agreeQuestion, wordsQuestion])
export type Question = z.infer<typeof question>
export type QuestionKind = Question['kind']

export const tones = ['ok', 'plain', 'sun'] as const
/** What a score from one figure up to another is called. */
export const band = z.object({ from: z.number(), to: z.number(), words: said(200), tone: z.enum(tones).default('plain') })
export type Band = z.infer<typeof band>

export const scale = z.object({
  key,
  title: said(120),
  /** `sum` adds the answers up; `count` counts the unfavourable ones. */
  method: z.enum(['sum', 'count']),
  questions: z.array(key).min(1).max(60),
  /** Questions that count the other way round. */
  reversed: z.array(key).max(60).default([]),
  /** With `count`: the answers that are unfavourable, as they are after turning round. */
  counted: z.array(z.int()).max(10).default([]),
  /** What the outcome is multiplied by: 4 for the WHO-5. */
  times: z.int().min(1).max(100).default(1),
  higher: z.enum(['better', 'worse', 'neutral']).default('neutral'),
  bands: z.array(band).max(10).default([]),
  note: text(500).default(''),
  /** From how many points on a difference is more than chance; null where nobody could verify that. */
  change: z
    .object({ points: z.number().positive(), source: said(300) })
    .nullable()
    .default(null),
})
export type Scale = z.infer<typeof scale>

/** Where it comes from and on what ground it may be used. */
export const source = z.object({
  credit: said(500),
  licence: said(500),
  /** Whether text and licence were held against the original. */
  verified: z.boolean().default(false),
  note: text(500).default(''),
})

export const definition = z.object({
  code: instrumentCode,
  title: said(120),
  /** What it is for, in a sentence or two. */
  about: said(500),
  /** What is said before the questions, to the person. */
  instruction: text(1000).default(''),
  since: day,
  source,
  questions: z.array(question).min(1).max(60),
  scales: z.array(scale).max(10).default([]),
  /** Not offered until a beheerder switches it on. */
  offAtFirst: z.boolean().default(false),
})
export type Definition = z.infer<typeof definition>

/** One version of an instrument; it never changes once it is there. */
export const instrument = z.object({ id, code: instrumentCode, number: version, shipped: z.boolean(), definition })
export type Instrument = z.infer<typeof instrument>

/** Answers by the key of the question: a figure, or words. What was not answered is not there. */
export const answers = z.record(key, z.union([z.int().min(0).max(10), said(2000)]))
export type Answers = z.infer<typeof answers>

export const filledBy = z.enum(['person', 'together', 'worker'])
export type FilledBy = z.infer<typeof filledBy>

/** The outcome of one scale: a figure with its words, or null with what is missing. Nothing is ever guessed. */
export const outcome = z.object({
  key,
  title: z.string(),
  value: z.number().nullable(),
  least: z.number(),
  most: z.number(),
  words: z.string(),
  tone: z.enum(tones),
  missing: z.array(key),
})
export type Outcome = z.infer<typeof outcome>

export const filledIn = z.object({
  id,
  version,
  instrumentId: id,
  filledOn: day,
  filledBy,
  authorName: z.string(),
  answers,
  outcomes: z.array(outcome),
  withdrawnOn: day.nullable(),
  withdrawnReason: z.string(),
})
export type FilledIn = z.infer<typeof filledIn>

/** A list that was left half-way: what it held, as the page wrote it. */
export const filling = z.object({ id, instrumentId: id, body: z.string().max(20_000), version, changedAt: z.string() })
export type Filling = z.infer<typeof filling>

/** What can be chosen in a case. */
export const offered = z.object({
  code: instrumentCode,
  title: z.string(),
  about: z.string(),
  questions: z.int(),
  halfDone: z.boolean(),
})
export type Offered = z.infer<typeof offered>

/** An instrument as the beheerder sees it: its last version, and whether it is offered. */
export const managed = instrument.extend({
  on: z.boolean(),
  switchVersion: z.int().min(0),
  permission: z.string(),
  madeByName: z.string(),
})
export type Managed = z.infer<typeof managed>
