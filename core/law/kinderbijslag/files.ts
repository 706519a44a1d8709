// All known files of kinderbijslag; nobody found what held from July to December 2025.
import { kinderbijslag20230101 } from './2023-01-01.ts'
import { kinderbijslag20230701 } from './2023-07-01.ts'
import { kinderbijslag20240101 } from './2024-01-01.ts'
import { kinderbijslag20240701 } from './2024-07-01.ts'
import { kinderbijslag20250101 } from './2025-01-01.ts'
import { kinderbijslag20260101 } from './2026-01-01.ts'
import { kinderbijslag20260701 } from './2026-07-01.ts'

export const kinderbijslagFiles = [
  kinderbijslag20230101,
  kinderbijslag20230701,
  kinderbijslag20240101,
  kinderbijslag20240701,
  kinderbijslag20250101,
  kinderbijslag20260101,
  kinderbijslag20260701,
]
