// Working aids per theme: what to notice, what to ask, which goals and offers fit, and what asks for extra care.
import { z } from 'zod'
import { lifeDomain } from '../../assessment/model.ts'

const line = z.string().trim().min(1).max(400)
const lines = z.array(line).max(20)

/** A theme by its code: one of ours, or the id of one that the organisation added. */
export const themeCode = z.string().regex(/^[a-z0-9-]{2,40}$/)

export const suggestedGoal = z.object({
  /** As the person might say it. */
  words: line,
  domain: z.union([lifeDomain, z.literal('')]),
})

export const theme = z.object({
  title: z.string().trim().min(1).max(80),
  about: z.string().trim().max(600),
  /** What asks for more care with what is written and shared; empty where nothing does. */
  confidential: z.string().trim().max(800),
  signals: lines,
  questions: lines,
  goals: z.array(suggestedGoal).max(20),
  /** Kinds of offers, not names: those stand in the directory. */
  offers: lines,
  /** Set aside: not shown to colleagues. */
  hidden: z.boolean().default(false),
})
export type Theme = z.infer<typeof theme>

/** The themes we bring along, in the order of the shelf. */
export const shippedThemes = [
  'relations',
  'parenting',
  'grief',
  'loneliness',
  'sexual-violence',
  'school-and-bullying',
  'discrimination',
  'housing',
  'illness-and-disability',
  'learning-and-behaviour',
  'practical-skills',
] as const
