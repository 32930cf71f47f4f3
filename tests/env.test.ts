import { describe, expect, test } from 'vitest'
import { EnvError, parseEnv } from '../lib/env.ts'

const told = (source: Record<string, string>) => {
  try {
    parseEnv(source)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError)
    return (error as Error).message
  }
}

describe('the environment', () => {
  test('without anything is the demo on port 3000 with its own database', () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, demo: true, ownDatabase: true, SERUMPUN_PROCESSES: 1 })
  })

  test('with a database of its own has no demo people unless asked', () => {
    expect(parseEnv({ DATABASE_URL: 'postgres://a/b' }).demo).toBe(false)
    expect(parseEnv({ DATABASE_URL: 'postgres://a/b', SERUMPUN_DEMO: '1' }).demo).toBe(true)
  })

  test.each([
    ['PORT', 'tiga ribu'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://a/b'],
    ['DATABASE_URL_VISITOR', 'a/b'],
    ['SERUMPUN_HOSTS', 'kpu'],
    ['SERUMPUN_HOSTS', 'kpu=-salah-'],
    ['SERUMPUN_SECRET', 'pendek'],
    ['SERUMPUN_PROXIES', '10.0.0.300'],
    ['SERUMPUN_PROCESSES', '0'],
    ['SERUMPUN_DEMO', 'ya'],
    ['SMTP_URL', 'surat'],
    ['S3_ENDPOINT', 'minio:9000'],
    ['S3_BUCKET', 'Media Kita'],
    ['S3_REGION', 'Jakarta Selatan'],
    ['S3_PATH_STYLE', 'ya'],
    ['CLAMD_URL', 'localhost:3310'],
    ['SERUMPUN_REACHABLE', 'http://localhost'],
  ])('names a wrong %s (%s)', (name, value) => {
    expect(told({ [name]: value })).toContain(`${name}:`)
  })

  test('names every wrong value at once', () => {
    const message = told({ PORT: 'x', SERUMPUN_DEMO: 'ya' })
    expect(message).toContain('PORT: harus berupa angka')
    expect(message).toContain('SERUMPUN_DEMO: harus 0 atau 1')
  })

  test('a bucket needs its keys, and keys a bucket', () => {
    const message = told({ S3_ENDPOINT: 'https://s3.kpu.go.id', S3_BUCKET: 'media' })
    expect(message).toContain('S3_ACCESS_KEY_ID: harus diisi bila media disimpan di S3')
    expect(message).toContain('S3_SECRET_ACCESS_KEY: harus diisi')
    expect(told({ S3_SECRET_ACCESS_KEY: 'rahasia-uji' })).toContain('S3_BUCKET: harus diisi')
    expect(parseEnv({}).s3).toBeUndefined()
  })

  test('hosts inside one’s own network are reachable for the demo alone', () => {
    expect(parseEnv({ SERUMPUN_REACHABLE: 'localhost:9000' }).SERUMPUN_REACHABLE).toEqual(['localhost:9000'])
    expect(told({ SERUMPUN_REACHABLE: 'localhost', DATABASE_URL: 'postgres://a/b' })).toContain(
      'SERUMPUN_REACHABLE: hanya untuk demo',
    )
  })

  test('an empty value counts as not set', () => {
    expect(parseEnv({ PORT: '' }).PORT).toBe(3000)
  })
})
