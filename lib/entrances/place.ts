/** Where an office takes the ticket of somebody who comes to help. */
export const ticketPath = '/admin/masuk/tiket'
