import { notFound } from 'next/navigation'

/** Addresses of the back office that lead nowhere get its own page of not found. */
export default function Nowhere() {
  notFound()
}
