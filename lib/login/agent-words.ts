const browsers: [RegExp, string][] = [
  [/SamsungBrowser/, 'Samsung Internet'],
  [/\bOPR\/|OPiOS/, 'Opera'],
  [/UCBrowser/, 'UC Browser'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/Android/, 'ponsel Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'komputer Windows'],
  [/CrOS/, 'Chromebook'],
  [/Mac OS X|Macintosh/, 'komputer Mac'],
  [/Linux/, 'komputer Linux'],
]

const first = (table: [RegExp, string][], agent: string) => table.find(([sign]) => sign.test(agent))?.[1]

/** What a browser says it is (User-Agent) in words: "Chrome di ponsel Android". */
export function agentWords(agent: string): string {
  const [browser, system] = [first(browsers, agent), first(systems, agent)]
  if (browser && system) return `${browser} di ${system}`
  return browser ?? system ?? 'perangkat yang tidak menyebut namanya'
}
