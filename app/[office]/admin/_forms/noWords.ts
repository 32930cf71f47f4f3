/** The words of a photo nobody has described yet. */
export const noWords = { alt: '', decorative: false, caption: '', credit: '' }
