/** The endings of what may be offered for download, as a file picker wants them; lib/media/prepare-file.ts takes these. */
export const offeredFiles = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.csv'
