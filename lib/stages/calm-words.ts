/** What the public is told while it lasts. */
export const calmWords =
  'Masa tenang: tidak boleh ada kampanye dalam bentuk apa pun, dan hasil survei tidak boleh diumumkan. Bila melihatnya, laporkan ke Bawaslu.'
