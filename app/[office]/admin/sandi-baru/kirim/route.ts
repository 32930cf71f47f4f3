import { setting } from '../../_links/setting.ts'

export const POST = setting('/admin/sandi-baru', '/admin')
