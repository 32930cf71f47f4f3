import { expect, test } from 'vitest'
import { limitKey, trustedProxies } from '../lib/front/client.ts'
import { encodingFor } from '../lib/front/encode.ts'

test('limits count an IPv6 subscriber as one', () => {
  expect(limitKey('2001:db8:1:2:3::4')).toBe(limitKey('2001:0db8:1:2:ffff:ffff:ffff:ffff'))
  expect(limitKey('2001:db8:1:2::1')).not.toBe(limitKey('2001:db8:1:3::1'))
  expect(limitKey('::1')).toBe('0:0:0:0::/64')
  expect(limitKey('203.0.113.7')).toBe('203.0.113.7')
})

test('only the listed proxies are trusted', () => {
  const trusts = trustedProxies(['10.0.0.0/8', '::1'])
  expect(['10.1.2.3', '::1', '11.0.0.1', '2001:db8::1'].map(trusts)).toEqual([true, true, false, false])
  expect(trustedProxies([])('127.0.0.1')).toBe(false)
})

test('the best encoding a client takes is chosen', () => {
  expect(
    ['gzip, deflate, br, zstd', 'gzip', 'br;q=0, gzip', '*', 'identity', undefined].map(encodingFor),
  ).toEqual(['br', 'gzip', 'gzip', 'br', 'identity', 'identity'])
})
