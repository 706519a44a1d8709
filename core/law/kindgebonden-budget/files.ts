// All known files of kindgebonden budget.
import { kindgebondenBudget2023 } from './2023-01-01.ts'
import { kindgebondenBudget2024 } from './2024-01-01.ts'
import { kindgebondenBudget2025 } from './2025-01-01.ts'
import { kindgebondenBudget2026 } from './2026-01-01.ts'
import { kindgebondenBudget2027 } from './2027-01-01.ts'

export const kindgebondenBudgetFiles = [
  kindgebondenBudget2023,
  kindgebondenBudget2024,
  kindgebondenBudget2025,
  kindgebondenBudget2026,
  kindgebondenBudget2027,
]
