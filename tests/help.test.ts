import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { helpRequests, notices } from '../db/tables/index.ts'
import { answerHelp, askForHelp } from '../lib/help/actions.ts'
import { escalateHelp } from '../lib/help/escalate.ts'
import { listOpenQuestions, listOwnQuestions } from '../lib/help/queries.ts'
import { acrossAs, inOfficeOf, makeInstitution, makeOffice, makePerson, send } from './world.ts'

const body = await makeInstitution()
const province = await makeOffice(body.national, { level: 'provinsi', parentId: body.national.id })
const office = await makeOffice(province, { parentId: province.id })
const supervisor = await makePerson(province, 'supervisor')
const centre = await makePerson(body.national, 'systemAdmin')
const elsewhere = await makePerson(
  await makeOffice(province, { level: 'provinsi', parentId: body.national.id }),
  'supervisor',
)

async function asked(words = 'Tombol foto tidak menjawab di ponsel saya.') {
  const writer = await makePerson(office, 'writer')
  await send(writer, askForHelp, { question: words, page: '/admin/berita/baru', errorId: '12345' })
  const [question] = await inOfficeOf(writer, db => listOwnQuestions(db, writer.actor))
  return { writer, question: question! }
}
const open = async (person: typeof supervisor) =>
  (await acrossAs(person, db => listOpenQuestions(db, person.actor))).map(question => question.id)

describe('a question of somebody at work', () => {
  test('reaches the province with page and error, and nobody else’s province', async () => {
    const { question } = await asked()
    const [found] = (await acrossAs(supervisor, db => listOpenQuestions(db, supervisor.actor))).filter(
      one => one.id === question.id,
    )
    expect(found).toMatchObject({ page: '/admin/berita/baru', errorId: '12345', officeName: office.name })
    expect(await open(elsewhere)).not.toContain(question.id)
  })

  test('is answered once, and who asked is told', async () => {
    const { writer, question } = await asked()
    const answer = { id: question.id, answer: 'Muat ulang halaman, lalu coba lagi.' }
    expect(await send(supervisor, answerHelp, answer)).toHaveProperty('redirected')
    const [mine] = await inOfficeOf(writer, db => listOwnQuestions(db, writer.actor))
    expect(mine?.answer).toContain('Muat ulang')
    const told = await system('test', db => db.select().from(notices).where(eq(notices.kind, 'answered')))
    expect(told.map(notice => notice.detail.askedBy)).toContain(writer.personId)
    expect(await send(supervisor, answerHelp, answer)).toEqual({ notFound: true })
  })

  test('cannot be answered from another province, nor by a colleague without the task', async () => {
    const { writer, question } = await asked()
    const answer = { id: question.id, answer: 'Bukan urusan saya.' }
    expect(await send(elsewhere, answerHelp, answer)).toEqual({ notFound: true })
    expect((await send(writer, answerHelp, answer)).state?.message).toContain('Peran Anda')
  })

  test('goes on to the centre when the province has not answered for two days', async () => {
    const { question } = await asked()
    await escalateHelp()
    const escalated = async () =>
      (await acrossAs(centre, db => listOpenQuestions(db, centre.actor))).find(one => one.id === question.id)
        ?.escalatedAt
    expect(await escalated()).toBeNull()
    const past = new Date(Date.now() - 49 * 3_600_000)
    await system('test', db =>
      db.update(helpRequests).set({ askedAt: past }).where(eq(helpRequests.id, question.id)),
    )
    await escalateHelp()
    expect(await escalated()).toBeInstanceOf(Date)
  })

  test('says what is missing when it says too little', async () => {
    const writer = await makePerson(office, 'writer')
    const { state } = await send(writer, askForHelp, { question: 'tolong', page: '', errorId: '' })
    expect(state?.errors?.question).toContain('lebih banyak')
  })

  test('may be asked while the office is frozen', async () => {
    const frozen = await makeOffice(province, { parentId: province.id, state: 'frozen' })
    const writer = await makePerson(frozen, 'writer')
    const sent = await send(writer, askForHelp, {
      question: 'Mengapa kami dibekukan?',
      page: '',
      errorId: '',
    })
    expect(sent).toHaveProperty('redirected')
  })
})
