/** The steps of a request for public information that the law gives a limit. */
export const deadlineNames = {
  answer: 'Permohonan dijawab',
  extension: 'Perpanjangan, satu kali, dengan alasan tertulis',
  objection: 'Keberatan diajukan',
  objectionAnswer: 'Keberatan ditanggapi atasan PPID',
  dispute: 'Sengketa diajukan ke Komisi Informasi',
  electionAnswer: 'Informasi pemilu dijawab',
  electionExtension: 'Perpanjangan untuk informasi pemilu',
  electionObjectionAnswer: 'Keberatan atas informasi pemilu ditanggapi',
} as const
export type DeadlineName = keyof typeof deadlineNames

/** A limit in force. */
export type Deadline = { name: DeadlineName; days: number; counts: 'working' | 'calendar'; basis: string }
