/** Where uploads that may go on are sent, by the tus protocol 1.0. */
export const partsPath = '/api/unggah/berangsur'
