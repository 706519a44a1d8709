// Two people write in one plan a thousand times over, in random order and at the same moment; nothing may get lost.
import { runSteps } from '../step.ts'

const args = ['capabilities/plan/server-together', '--disable-console-intercept']
const env = { OMZIEN_INTERLEAVINGS: '1000' }
const { failed } = await runSteps([{ name: '1,000 interleavings of two editors', projects: ['stores'], args, env }])
if (failed > 0) process.exitCode = 1
