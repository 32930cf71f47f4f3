import {
  type Day,
  dayOf,
  instantOf,
  isWorkingDay,
  nextWorkingDay,
  quarterOf,
  workingDaysBefore,
} from './calendar.ts'
import { peopleOf } from './names.ts'
import { slugOf } from './officials.ts'
import type { Place } from './places.ts'
import { randomOf } from './random.ts'
import { documentOf } from './rich.ts'
import { SCENE_ALT } from './scene-alt.ts'
import { storiesOf } from './stories/index.ts'
import type { Draft, Story } from './stories/story.ts'
import { type Newsroom, newsroomOf, type Telling, tellingOf } from './telling.ts'
import type { SampleArticle, SampleOffice } from './types.ts'

const SPAN_IN_DAYS = 660
const LONGEST_TITLE = 90

/**
 * `count` invented articles of an office, newest first, on working days before `today`, in its office hours.
 * The same office, count and calendar day always give the same articles.
 */
export function articlesOf(office: SampleOffice, count: number, today: Date): SampleArticle[] {
  const room = newsroomOf(office)
  const crew = crewOf(office)
  const span = Math.min(SPAN_IN_DAYS, count * 15)
  const days = workingDaysBefore(dayOf(today, office.zone), count, span, room.random)
  const stories = deckOf(room, days)
  const slugs = new Set<string>()
  return days.map((day, at) => articleOf(room, crew, stories[at]!, day, slugs))
}

type Crew = { writers: string[]; editors: string[]; photographers: string[] }

function crewOf(office: SampleOffice): Crew {
  const people = peopleOf(randomOf(`crew ${office.institution}/${office.slug}`), office.provinceName, 8)
  const names = people.map(({ name }) => name)
  return { writers: names.slice(0, 3), editors: names.slice(3, 5), photographers: names.slice(5, 8) }
}

/** A story for each day: what is due first, the rest dealt from a shuffled deck so that none returns soon. */
function deckOf(room: Newsroom, days: Day[]): Story[] {
  const all = storiesOf(room.office)
  const plain = all.filter(({ due }) => !due)
  let deck: Story[] = []
  const quarters = new Set<string>()
  return days.map(day => {
    const quarter = `${day.year} ${quarterOf(day).quarter}`
    const due = quarters.has(quarter) ? undefined : all.find(story => story.due?.(day))
    if (due) {
      quarters.add(quarter)
      return due
    }
    if (deck.length === 0) deck = room.random.shuffled(plain)
    return deck.pop()!
  })
}

function articleOf(room: Newsroom, crew: Crew, story: Story, day: Day, slugs: Set<string>): SampleArticle {
  const { random, office, area } = room
  const hour = random.between(9, 15)
  const held = hour >= 13 && isWorkingDay(day) ? day : nextWorkingDay(day, -1)
  const at = story.away || isLocal(office) ? nextPlace(room) : seatOf(room)
  const telling = tellingOf(room, held, at)
  const draft = tellBriefly(story, telling)
  const scenes = story.scenes.filter(name => name !== 'harbour' || area.coastal)
  const scene = draft.scene ?? telling.turn(`${story.key}.gambar`, scenes)
  return {
    slug: freshSlug(draft, day, slugs),
    title: draft.title,
    summary: draft.summary,
    category: story.category,
    place: draft.place ?? (story.away ? at.town : area.seat),
    publishedAt: instantOf(day, office.zone, hour, random.between(0, 59)),
    writer: random.pick(crew.writers),
    editor: random.pick(crew.editors),
    photographer: random.pick(crew.photographers),
    tags: [...new Set([...story.tags, ...(draft.tags ?? []), 'contoh'])],
    scene,
    photoAlt: SCENE_ALT[scene],
    photoCaption: draft.caption,
    document: documentOf(draft.body),
  }
}

const isLocal = ({ level }: SampleOffice) => level === 'kabupaten' || level === 'kota'

const seatOf = ({ area: { seat } }: Newsroom): Place => ({ name: seat, full: seat, town: seat })

/** A long place name can burst a heading: the story's next way of telling usually has more room. */
function tellBriefly(story: Story, telling: Telling): Draft {
  for (let tries = 0; tries < 5; tries++) {
    const draft = story.tell(telling)
    if (draft.title.length <= LONGEST_TITLE) return draft
  }
  throw new Error(`No heading of ${story.key} fits ${telling.at.name}`)
}

/** Places in turn, so that all of an area is spoken of before one returns. */
function nextPlace({ turns, area }: Newsroom) {
  const times = turns.get('places') ?? 0
  turns.set('places', times + 1)
  return area.places[times % area.places.length]!
}

function freshSlug({ title }: Draft, day: Day, slugs: Set<string>): string {
  const plain = slugOf(title)
  const slug = slugs.has(plain) ? `${plain}-${day.date}-${day.month}-${day.year}` : plain
  slugs.add(slug)
  return slug
}
