// All known files of AOW.
import { aow20230101 } from './2023-01-01.ts'
import { aow20230701 } from './2023-07-01.ts'
import { aow20240101 } from './2024-01-01.ts'
import { aow20240701 } from './2024-07-01.ts'
import { aow20250101 } from './2025-01-01.ts'
import { aow20250701 } from './2025-07-01.ts'
import { aow20260101 } from './2026-01-01.ts'
import { aow20260701 } from './2026-07-01.ts'

export const aowFiles = [aow20230101, aow20230701, aow20240101, aow20240701, aow20250101, aow20250701, aow20260101, aow20260701]
