// All known files of zorgtoeslag.
import { zorgtoeslag2023 } from './2023-01-01.ts'
import { zorgtoeslag2024 } from './2024-01-01.ts'
import { zorgtoeslag2025 } from './2025-01-01.ts'
import { zorgtoeslag2026 } from './2026-01-01.ts'

export const zorgtoeslagFiles = [zorgtoeslag2023, zorgtoeslag2024, zorgtoeslag2025, zorgtoeslag2026]
