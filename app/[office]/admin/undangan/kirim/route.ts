import { setting } from '../../_links/setting.ts'

export const POST = setting('/admin/undangan', '/admin/akun')
