import type { Teaser } from '../../../../lib/entries/live.ts'
import type { LiveEntry } from '../../../../lib/entries/one.ts'

type Article = Pick<LiveEntry<'article'>, 'path' | 'fields'>

/** Of the newest articles, the `wanted` that share most with this one: tags first, then the category. */
export function relatedTo(article: Article, newest: Teaser[], wanted: number): Teaser[] {
  const score = (other: Teaser) =>
    other.tags.filter(tag => article.fields.tags.includes(tag)).length * 2 +
    Number(other.category === article.fields.category)
  return newest
    .filter(other => other.path !== article.path)
    .map((other, age) => ({ other, age, score: score(other) }))
    .sort((a, b) => b.score - a.score || a.age - b.age)
    .slice(0, wanted)
    .map(({ other }) => other)
}
