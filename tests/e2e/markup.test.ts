import { type ConfigData, HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { pageTypes } from './page-types.ts'
import { ask, hostOf } from './raw.ts'

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {},
}

test('the HTML of every type of page is without fault', async () => {
  const validator = new HtmlValidate(config)
  const faults: string[] = []
  for (const { host, path, status = 200 } of await pageTypes()) {
    const answer = await ask(hostOf(host), path)
    expect([host, path, answer.status]).toEqual([host, path, status])
    const { results } = await validator.validateString(answer.text)
    for (const { ruleId, message, selector } of results.flatMap(result => result.messages))
      faults.push(`${host}${path}: ${ruleId}: ${message} ${selector}`)
  }
  expect(faults).toEqual([])
})
