import path from 'node:path'
import { defineConfig } from 'vitest/config'

const here = (file: string) => path.join(import.meta.dirname, file)

export default defineConfig({
  test: {
    // Where nobody watches, a test gets a second go; the reporter names each that needed it.
    retry: process.env.CI ? 1 : 0,
    reporters: ['default', './tests/setup/unsteady.ts'],
    projects: [
      {
        resolve: { alias: { 'next/headers': here('tests/setup/next-headers.ts') } },
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/*.test.tsx', 'tests/attacks/*.test.ts'],
          globalSetup: here('tests/setup/database.ts'),
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: here('tests/setup/server.ts'),
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a page does next takes longer on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
