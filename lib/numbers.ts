const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })

/** "1.268.417" */
export const formatNumber = (value: number) => whole.format(value)
