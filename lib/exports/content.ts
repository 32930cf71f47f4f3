import { Readable } from 'node:stream'
import { type Db, exporting } from '../../db/doors.ts'
import type { Office } from '../offices/schema.ts'
import { canonicalJson, canonicalLine, digestOf } from './canonical.ts'
import { packEntries } from './entries.ts'
import * as gather from './gather/rest.ts'
import { ownStages, stageNames } from './gather/stages.ts'
import { mediaLines, packMedia } from './media.ts'
import { type Sink, Tally } from './pack.ts'
import type { Progress } from './states.ts'

type With = {
  /** Whether a browsable copy follows, where what the public sees is to lie. */
  withSite: boolean
  tick: (step: Progress['step']) => (done: number) => void
}

/** Writes everything that an import brings back. Resolves to how much it is, and what the store should have and has not. */
export async function packContent(db: Db, office: Office, sink: Sink, { withSite, tick }: With) {
  const media = await packMedia(db, office, sink, { withSite, tick: tick('media') })
  await sink.add('isi/media.jsonl', linesOf(mediaLines(db, office.id, media.packed)))
  const names = await stageNames(db, office.id)
  const entries = await packEntries(db, office, sink, { names, places: media.places, tick: tick('entries') })
  const { id } = office
  let oldAddresses = 0
  await sink.add('isi/kantor.json', canonicalJson(await gather.readOwn(db, id)))
  await sink.add('isi/menu.json', canonicalJson(await gather.readArrangement(db, id)))
  await sink.add('isi/tahapan.json', canonicalJson(await ownStages(db, id, names)))
  await sink.add('isi/pengalihan.jsonl', linesOf(gather.listTombstones(db, id)))
  await sink.add(
    'isi/alamat-lama.jsonl',
    linesOf(gather.listOldAddresses(db, id), () => tick('rest')(++oldAddresses)),
  )
  await sink.add('isi/impor.jsonl', (await gather.listRuns(db, id)).map(canonicalLine).join(''))
  await sink.add('isi/kunci-impor.jsonl', linesOf(gather.listImported(db, id)))
  return { counts: { ...entries, oldAddresses, media: media.count, mediaBytes: media.bytes }, media }
}

/** What an archive of an office would hold now, file by file, and the digest of it; nothing is written. */
export async function contentOf(office: Office) {
  const tally = new Tally()
  await exporting(office.id, db => packContent(db, office, tally, { withSite: false, tick: () => () => {} }))
  return { files: tally.files, digest: digestOf(tally.files) }
}

/** Rows as a file of one JSON value a line, written as they are read. */
export const linesOf = <Row>(rows: AsyncIterable<Row>, count = () => {}) =>
  Readable.from(
    (async function* () {
      for await (const row of rows) {
        count()
        yield canonicalLine(row)
      }
    })(),
  )
