import type { Fault } from './parameters.ts'

/** What went wrong, for programs (RFC 9457). */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  kesalahan?: Fault[]
}

export const problemType = 'application/problem+json; charset=utf-8'

const anchors: Record<number, string> = {
  400: 'permintaan-keliru',
  404: 'tidak-ada',
  405: 'hanya-membaca',
  410: 'ditarik',
  414: 'alamat-terlalu-panjang',
  429: 'terlalu-sering',
  503: 'sedang-terganggu',
}

/** A problem; `type` leads to what the page about open data says of it. */
export const problemOf = (status: number, title: string, detail: string, faults?: Fault[]): Problem => ({
  type: `/data-terbuka#${anchors[status] ?? 'masalah'}`,
  title,
  status,
  detail,
  ...(faults ? { kesalahan: faults } : {}),
})
