// Holds every import against the table "Who may import whom"; refuses to pass when it saw no module at all.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import settings from '../.dependency-cruiser.mjs'

const folders = ['core', 'platform', 'capabilities', 'apps', 'demo', 'bench', 'journeys', 'tools', 'house.ts']

/**
 * Sentences on imports that go where they may not, and how many modules were looked at.
 * @param root folder that holds core, platform and capabilities
 */
export async function checkImports(root: string): Promise<{ modules: number; findings: string[] }> {
  const there = folders.filter((folder) => existsSync(path.join(root, folder)))
  const options = { ...settings.options, baseDir: root, validate: true, ruleSet: { forbidden: settings.forbidden } }
  const answer = await cruise(there, options as ICruiseOptions)
  const { summary, modules } = answer.output as ICruiseResult
  const own = modules.filter((module) => !module.source.includes('node_modules') && !module.coreModule)
  const findings = summary.violations.map((found) => {
    const rule = settings.forbidden.find((one) => one.name === found.rule.name)
    const circle = found.cycle?.map((step) => step.name).join(' -> ')
    return `${found.from} imports ${circle ?? found.to}: ${found.rule.name} (${rule?.comment})`
  })
  return { modules: own.length, findings: [...new Set(findings)] }
}

if (import.meta.main) {
  const { modules, findings } = await checkImports(path.dirname(import.meta.dirname))
  for (const finding of findings) console.log(finding)
  console.log(`${modules} modules, ${findings.length} imports refused`)
  process.exit(modules > 0 && findings.length === 0 ? 0 : 1)
}
