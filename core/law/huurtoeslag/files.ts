// All known files of huurtoeslag.
import { huurtoeslag2023 } from './2023-01-01.ts'
import { huurtoeslag2024 } from './2024-01-01.ts'
import { huurtoeslag2025 } from './2025-01-01.ts'
import { huurtoeslag2026 } from './2026-01-01.ts'

export const huurtoeslagFiles = [huurtoeslag2023, huurtoeslag2024, huurtoeslag2025, huurtoeslag2026]
