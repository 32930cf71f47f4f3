/** A service that the centre runs for all offices, at an address of its own. */
export type Service = { name: string; purpose: string; address: string; icon: ServiceIcon }
export type ServiceIcon = 'voter' | 'law' | 'complaint' | 'violation'

const complaint: Service = {
  name: 'SP4N-LAPOR!',
  purpose: 'Sampaikan keluhan atas layanan',
  address: 'https://www.lapor.go.id/',
  icon: 'complaint',
}
const voter: Service = {
  name: 'Cek DPT',
  purpose: 'Periksa apakah Anda terdaftar',
  address: 'https://cekdptonline.kpu.go.id/',
  icon: 'voter',
}

const services: Record<string, Service[]> = {
  kpu: [
    voter,
    { name: 'JDIH', purpose: 'Keputusan dan peraturan KPU', address: 'https://jdih.kpu.go.id/', icon: 'law' },
    complaint,
  ],
  bawaslu: [
    {
      name: 'SigapLapor',
      // Perbawaslu 7/2022: a report of a violation has its own form and a limit of seven days.
      purpose: 'Laporkan dugaan pelanggaran, paling lama 7 hari sejak diketahui',
      address: 'https://sigaplapor.bawaslu.go.id/',
      icon: 'violation',
    },
    { name: 'JDIH', purpose: 'Peraturan dan keputusan', address: 'https://jdih.bawaslu.go.id/', icon: 'law' },
    complaint,
    { ...voter, purpose: 'Periksa nama Anda di daftar pemilih KPU' },
  ],
}

/** The central services that every site of an institution links to. */
export const servicesOf = (institution: string): Service[] => services[institution] ?? [complaint]

/** Where anyone looks up whether they are a registered voter. */
export const voterCheck = voter.address
