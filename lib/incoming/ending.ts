import { type Names, readInitials, readSignOff } from './signoff.ts'

const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u
const mostAtEnd = 8

/**
 * Takes names, initials and hashtags off the end of a text's lines, in any order, until a line says something else;
 * one line always stays. A last line that ends in initials stays without them.
 */
export function takeEnd(lines: string[]): { names: Names; tags: string[] } {
  const names: Names = {}
  const tags: string[] = []
  for (let turn = 0; turn < mostAtEnd && lines.length > 1; turn++) {
    const last = lines.at(-1)!
    const signed = readSignOff(last)
    if (signed) Object.assign(names, { ...signed, ...names })
    else if (hashtags.test(last)) tags.unshift(...(last.match(/#[\p{L}\p{N}_]+/gu) ?? []).map(words))
    else break
    lines.pop()
  }
  const ending = names.writer ? undefined : readInitials(lines.at(-1) ?? '')
  if (ending) {
    Object.assign(names, { ...ending.names, ...names })
    lines.pop()
    if (ending.rest) lines.push(ending.rest)
  }
  return { names, tags: [...new Set(tags)].filter(tag => tag.length <= 40).slice(0, 12) }
}

// "#PemiluDamai" is "pemilu damai"; letters that stand for a name stay together.
const words = (tag: string) =>
  tag
    .slice(1)
    .replaceAll('_', ' ')
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .replaceAll(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
