const most = 8

/** What was found, each once, and how much more there is. */
export function Told({ words }: { words: string[] }) {
  const once = [...new Set(words)]
  return (
    <ul className="list-disc pl-5 break-words">
      {once.slice(0, most).map(word => (
        <li key={word}>{word}</li>
      ))}
      {once.length > most && <li>dan {once.length - most} lagi</li>}
    </ul>
  )
}
