import { z } from 'zod'
import { isPushService } from '../mail/push-services.ts'

/** A subscription as the browser gives it (Push API): an address of its push service, and two keys. */
export const subscribeInput = z.object({
  endpoint: z
    .string()
    .max(1000)
    .refine(isPushService, 'Peramban ini memakai layanan pemberitahuan yang tidak kami kenal.'),
  p256dh: z.string().regex(/^[A-Za-z0-9_-]{80,100}=*$/, 'Kunci peramban tidak terbaca.'),
  auth: z.string().regex(/^[A-Za-z0-9_-]{16,40}=*$/, 'Kunci peramban tidak terbaca.'),
})

export const unsubscribeInput = z.object({ endpoint: z.string().max(1000) })
