// Without this an address below /api that is none would be taken for the site of an office named "api".
const missing = () =>
  Response.json(
    { message: 'Tidak ada apa-apa di alamat ini.' },
    { status: 404, headers: { 'Cache-Control': 'no-store' } },
  )

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT }
