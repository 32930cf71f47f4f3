import { z } from 'zod'

/** An S3-compatible server that keeps the media instead of the data folder. */
export type S3Settings = {
  endpoint?: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** The bucket in the path rather than in the host name: what servers other than Amazon's understand. */
  pathStyle: boolean
}

/** The variables of the bucket, none of them needed where media lie in the data folder. */
export const s3Variables = {
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'harus alamat http:// atau https://' }).optional(),
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'harus 3 sampai 63 huruf kecil, angka, titik, atau tanda hubung',
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'harus huruf kecil, angka, dan tanda hubung, misalnya ap-southeast-3')
    .default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(3, 'terlalu pendek').optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(8, 'terlalu pendek').optional(),
  S3_PATH_STYLE: z.enum(['0', '1'], 'harus 0 atau 1').optional(),
}

type S3Values = z.infer<z.ZodObject<typeof s3Variables>>

const together = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** The variables that are missing beside those that are set: a bucket needs its keys, keys and a server a bucket. */
export const missingOfS3 = (values: Partial<S3Values>) =>
  [...together, 'S3_ENDPOINT' as const].some(name => values[name])
    ? together.filter(name => !values[name])
    : []

/** The bucket that the environment names; undefined where media lie in the data folder. */
export const s3Of = (values: S3Values): S3Settings | undefined =>
  values.S3_BUCKET && values.S3_ACCESS_KEY_ID && values.S3_SECRET_ACCESS_KEY
    ? {
        endpoint: values.S3_ENDPOINT,
        bucket: values.S3_BUCKET,
        region: values.S3_REGION,
        accessKeyId: values.S3_ACCESS_KEY_ID,
        secretAccessKey: values.S3_SECRET_ACCESS_KEY,
        pathStyle: values.S3_PATH_STYLE ? values.S3_PATH_STYLE === '1' : values.S3_ENDPOINT !== undefined,
      }
    : undefined
