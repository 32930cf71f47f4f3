import { z } from 'zod'

export const askInput = z.object({
  question: z
    .string()
    .trim()
    .min(10, 'Ceritakan sedikit lebih banyak: apa yang ingin Anda kerjakan, dan apa yang terjadi.')
    .max(4000, 'Pertanyaan paling panjang 4.000 huruf.'),
  page: z.string().trim().max(300).catch(''),
  errorId: z
    .string()
    .trim()
    .regex(/^[\w@.-]{0,64}$/)
    .catch(''),
})

export const answerInput = z.object({
  id: z.coerce.number().int().positive(),
  answer: z
    .string()
    .trim()
    .min(5, 'Tulis jawabannya, cukup satu atau dua kalimat.')
    .max(4000, 'Jawaban paling panjang 4.000 huruf.'),
})
