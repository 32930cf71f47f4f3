import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { S3Settings } from '../env-s3.ts'
import type { Storage } from './storage.ts'

const folder = 'media/'

/** Media in a bucket of an S3-compatible server, below `media/`. */
export function s3Storage({ bucket, ...settings }: S3Settings): Storage {
  const client = clientOf(settings)
  const at = (key: string) => ({ Bucket: bucket, Key: folder + key })
  const has = async (key: string) =>
    Boolean(await client.send(new HeadObjectCommand(at(key))).catch(unlessMissing))
  return {
    has,
    async put(key, bytes) {
      if (await has(key)) return
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentLength: bytes.length }))
    },
    async read(key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`
      const found = await client.send(new GetObjectCommand({ ...at(key), Range })).catch(unlessMissing)
      return found?.Body as Readable | undefined
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },
    async *list() {
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket: bucket, Prefix: folder },
      ))
        for (const { Key = '', LastModified } of Contents)
          yield { key: Key.slice(folder.length), changedAt: LastModified ?? new Date() }
    },
  }
}

const clientOf = ({
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
  pathStyle,
}: Omit<S3Settings, 'bucket'>) =>
  new S3Client({
    endpoint,
    region,
    forcePathStyle: pathStyle,
    credentials: { accessKeyId, secretAccessKey },
    // Checksums of Amazon's own kind only where a command demands them: many compatible servers know none.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
  })

function unlessMissing(error: unknown): undefined {
  const missing = error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404
  // A bucket that is not there is a wrong setting, not a photo that is gone.
  if (!missing || error.name === 'NoSuchBucket') throw error
}
