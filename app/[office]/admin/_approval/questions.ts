/** What readers are told of a change of substance; `value` is what was said already. */
export const correctionQuestion = (value: string) => ({
  name: 'correction',
  label: 'Ralat untuk pembaca',
  help: 'Tampil bertanggal di bawah naskah, misalnya: jumlah kotak suara 9.640, sebelumnya tertulis 9.460.',
  value,
})
