import type { LiveArticle, Teaser } from '../../../../lib/entries/live.ts'

/** Of the newest articles, the `wanted` that share most with this one: tags first, then the category. */
export function relatedTo(article: LiveArticle, newest: Teaser[], wanted: number): Teaser[] {
  const score = (other: Teaser) =>
    other.tags.filter(tag => article.tags.includes(tag)).length * 2 +
    Number(other.category === article.category)
  return newest
    .filter(other => other.path !== article.path)
    .map((other, age) => ({ other, age, score: score(other) }))
    .sort((a, b) => b.score - a.score || a.age - b.age)
    .slice(0, wanted)
    .map(({ other }) => other)
}
