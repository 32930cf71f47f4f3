import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Names at the end of a run each test that passed only at its second go, so that a second go hides nothing. */
export default class Unsteady implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const unsteady = modules.flatMap(module => [...module.children.allTests('passed')].filter(isUnsteady))
    if (!unsteady.length) return
    process.stdout.write(`\nGoyah, baru lulus pada kali kedua (${unsteady.length}):\n`)
    for (const test of unsteady)
      process.stdout.write(`  ${test.module.relativeModuleId} > ${test.fullName}\n`)
  }
}

const isUnsteady = (test: TestCase) => test.diagnostic()?.flaky === true
