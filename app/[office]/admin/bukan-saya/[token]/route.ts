import { arriving } from '../../_links/arriving.ts'

export const GET = arriving('/admin/bukan-saya')
