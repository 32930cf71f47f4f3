/** What was read from a file: its text, and whether its pages are pictures without any. */
export type Read = { text: string; scan: boolean; pages: number }
