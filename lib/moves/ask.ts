import type { Written } from '../checks/schema.ts'
import { env } from '../env.ts'
import { directory } from '../offices/directory.ts'
import { fetchOutside, type OutgoingAnswer } from '../outgoing/fetch.ts'
import { OutgoingRefusal } from '../outgoing/refusal.ts'
import { hostOf } from '../spam/hosts.ts'
import { judge } from '../spam/judge.ts'
import { type Reason, threshold } from '../spam/schema.ts'
import { fetchHome, type Reach, textOf } from './home.ts'
import { type OldPage, readOldPage } from './old-page.ts'
import type { SiteState } from './schema.ts'
import { isSignpost } from './signpost.ts'

/** What an old address answered with, and the sentence for people. */
export type Seen = { seen: SiteState; words: string }
type Asked = { host: string; home: string; officeId: number; office: { host: string } }

/** Asks an old address what stands there now: this office's site, a signpost to it, the old site, or worse. */
export async function askSite(site: Asked, reach: Reach = fetchOutside): Promise<Seen> {
  try {
    return judged(site, await fetchHome(site, reach))
  } catch (error) {
    if (!(error instanceof OutgoingRefusal)) throw error
    const gone = error.reason === 'unknown'
    return {
      seen: gone ? 'gone' : 'silent',
      words: gone ? 'Namanya tidak mengarah ke mana pun.' : error.message,
    }
  }
}

function judged(site: Asked, answer: OutgoingAnswer): Seen {
  const last = new URL(answer.url).hostname
  // Old names are in the directory too, wherever they lead in the world: only a site that is served here is ours.
  const ours = directory().answerOf(last)
  if (ours?.kind === 'serves' && ours.office.id === site.officeId)
    return { seen: 'here', words: `Dialihkan ke ${last}.` }
  const page = readOldPage(textOf(answer), answer.url)
  const foul = foulIn(page)
  if (foul) return { seen: 'gambling', words: foul }
  if (answer.status >= 400) return { seen: 'gone', words: `Menjawab dengan kode ${answer.status}.` }
  if (isSignpost(page, site.office)) return { seen: 'signpost', words: `Menunjuk ke ${site.office.host}.` }
  if (!isSameSite(last, site.host)) return { seen: 'elsewhere', words: `Mengalihkan ke ${last}.` }
  return {
    seen: 'still',
    words: page.title ? `Menampilkan “${page.title.slice(0, 80)}”.` : 'Masih menampilkan situs.',
  }
}

const bare = (host: string) => host.replace(/^www\./, '')
const isSameSite = (one: string, other: string) => bare(one) === bare(other)

const mostBlocks = 400

/** Why the spam gate would hold a page, as a sentence; undefined for an honest one. */
export function foulIn(page: OldPage): string | undefined {
  const known = { ours: Object.values(env().SERUMPUN_HOSTS), hosts: hostsOf(page) }
  // Old themes hide menus and link widely: only what speaks of gambling itself raises an alarm about a site.
  const telling = judge(written(page), known).reasons.filter(({ sort }) => tellingSorts.has(sort))
  const points = telling.reduce((sum, reason) => sum + reason.points, 0)
  return points >= threshold ? telling[0]?.sentence : undefined
}

const tellingSorts: ReadonlySet<Reason['sort']> = new Set(['word', 'disguise', 'link'])

const hostsOf = ({ blocks }: OldPage) =>
  new Set(blocks.flatMap(({ links }) => links.flatMap(({ href }) => hostOf(href) ?? [])))

const written = ({ title, blocks }: OldPage): Written => ({
  kind: 'article',
  title,
  summary: '',
  fields: {},
  document: {
    type: 'doc',
    content: blocks.slice(0, mostBlocks).map(({ text, links }) => ({
      type: 'paragraph',
      content: [
        ...(text ? [{ type: 'text', text }] : []),
        ...links
          .filter(({ words }) => words)
          .map(({ href, words }) => ({
            type: 'text',
            text: words,
            marks: [{ type: 'link', attrs: { href } }],
          })),
      ],
    })),
  },
})
