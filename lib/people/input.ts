import { z } from 'zod'
import { type Role, roles } from '../permissions.ts'

const slug = z.string().min(1, 'Pilih kantornya.').max(63)
const personId = z.coerce.number('Orang ini tidak dikenal.').int().min(1)
const roleNames = Object.keys(roles) as [Role, ...Role[]]
export const role = z.enum(roleNames, 'Pilih perannya.')
export const phone = z
  .string()
  .trim()
  .regex(/^(\+?[\d\s()-]{6,30})?$/, 'Tulis nomor telepon, misalnya 0812 3456 7890.')
  .default('')
/** The last day of a role; empty for one without an end. */
export const endsOn = z.union([z.literal('').transform(() => null), z.iso.date('Pilih tanggal terakhirnya.')])
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Alamat surel terlalu panjang.')
  .pipe(z.email('Tulis alamat surel lengkap, misalnya nama@instansi.go.id.'))
export const name = z.string().trim().min(1, 'Tulis namanya.').max(120, 'Paling panjang 120 huruf.')

/** Why, where a second person has to agree. */
const reason = z.string().trim().max(500, 'Paling panjang 500 huruf.').default('')

export const personRef = z.object({ kantor: slug, id: personId })

const ticked = z
  .string()
  .optional()
  .transform(value => value !== undefined)
/** How the box of a role is called in a form. */
export const roleBox = (name: Role) => `peran.${name}` as const
const roleBoxes = Object.fromEntries(roleNames.map(name => [roleBox(name), ticked])) as Record<
  `peran.${Role}`,
  typeof ticked
>

export const inviteInput = z
  .object({ kantor: slug, name, email, phone, endsOn: endsOn.default(null), reason, ...roleBoxes })
  .transform(({ kantor, name, email, phone, endsOn, reason, ...boxes }) => ({
    kantor,
    name,
    email,
    phone,
    endsOn,
    reason,
    roles: roleNames.filter(one => boxes[roleBox(one)]),
  }))
  .refine(({ roles }) => roles.length > 0, { path: ['roles'], message: 'Pilih sedikitnya satu peran.' })

export const roleInput = personRef.extend({ role, endsOn: endsOn.default(null), reason })
export const endRoleInput = personRef.extend({ role })
export const phoneInput = personRef.extend({ phone })
export const resetInput = personRef.extend({
  called: z.string().min(1, 'Pilih nomor yang Anda telepon.').max(40),
  answered: z
    .string()
    .trim()
    .min(10, 'Ceritakan bagaimana Anda yakin itu orangnya, paling sedikit satu kalimat.')
    .max(500, 'Paling panjang 500 huruf.'),
})
export const handOverInput = personRef.extend({
  to: z.coerce.number('Pilih rekan yang menerima.').int().min(1, 'Pilih rekan yang menerima.'),
  leaves: ticked,
})
export const peopleTableInput = z.object({
  table: z.string().min(1, 'Tempel tabelnya, atau pilih berkasnya.').max(500_000, 'Tabel ini terlalu besar.'),
})
