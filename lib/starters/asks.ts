import type { Ask } from './schema.ts'

/** When it happened; asked for nearly everything. */
export const when: Ask = { name: 'kapan', label: 'Kapan', type: 'moment', blank: 'hari, tanggal, dan pukul' }

/** The town or village, which becomes the dateline. */
export const where: Ask = {
  name: 'tempat',
  label: 'Kota, kecamatan, atau desa',
  help: 'Menjadi pembuka berita. Contoh: Pare',
  type: 'line',
}

/** The building or room. */
export const venue: Ask = {
  name: 'lokasi',
  label: 'Di mana tepatnya',
  help: 'Contoh: aula kantor',
  type: 'line',
  blank: 'lokasi',
}

export const howMany: Ask = {
  name: 'berapa',
  label: 'Berapa orang yang hadir',
  help: 'Angka saja, misalnya 120.',
  type: 'line',
  blank: 'jumlah',
}

export const quote: Ask = {
  name: 'kutipan',
  label: 'Satu kalimat yang diucapkan',
  help: 'Boleh kosong. Tulis persis seperti diucapkan.',
  type: 'line',
}

export const speaker: Ask = {
  name: 'pengucap',
  label: 'Siapa yang mengucapkannya',
  help: 'Nama dan jabatan. Boleh kosong.',
  type: 'line',
}

/** The sentence that the two above make. */
export const quoted = '“{kutipan}” kata {pengucap}.'
