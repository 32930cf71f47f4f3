import type { OldItem } from '../schema.ts'

type Becomes = OldItem['becomes']

/** What the types of WordPress and of the plugins usual here become. */
const known: Record<string, Becomes> = {
  post: 'article',
  page: 'page',
  attachment: 'medium',
  ...all('announcement', 'pengumuman announcement announcements info-pengumuman'),
  ...all(
    'agenda',
    'agenda agendas event events tribe_events mec-events ajde_events tec_events event_listing',
  ),
  ...all('document', 'dokumen document documents dlm_download wpdmpro download downloads regulasi peraturan'),
  ...all('document', 'produk_hukum produk-hukum jdih keputusan sk unduhan wpfd_file'),
  ...all('album', 'galeri gallery galleries album albums foto envira foogallery photo_gallery'),
}

function all(becomes: Becomes, names: string): Record<string, Becomes> {
  return Object.fromEntries(names.split(' ').map(name => [name, becomes]))
}

/** Types that hold settings, forms, templates or traces, whatever plugin they are of. */
const inner = [
  /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|patterns_ai_data)$/,
  /^_|^wp_|^acf-|^acf_|^elementor|^e-landing|^et_|^vc_|^vcv_|^fl-|^jet-|^kadence_|^astra-|^ct_template|^oceanwp/,
  /form|^wpcf7|^flamingo|^mc4wp|^popup|^pum|^tablepress|^ml-slider|^soliloquy|^rev_slider|^smart-slider/,
  /template|layout|^shop_|^product_variation|^scheduled-action|log$|^redirect|^sidebar|widget|^menu/,
  /^tribe_(?:venue|organizer)$|^dlm_download_version$|^feedzy|^wpforms|^ngg_|^displayed_gallery|^lightbox/,
]

/**
 * What an item of this type becomes. A type we do not know is an article when visitors could read it: it has text of
 * its own and no mark of a type for settings or templates.
 */
export function becomesOf(type: string, hasText: boolean): Becomes {
  if (Object.hasOwn(known, type)) return known[type]!
  if (isInner(type)) return 'other'
  return hasText ? 'article' : 'other'
}

/** Whether no visitor ever had an address of it. */
export const isInner = (type: string) => inner.some(pattern => pattern.test(type))

const states: Record<string, OldItem['state']> = {
  publish: 'published',
  inherit: 'published',
  private: 'private',
  future: 'scheduled',
  trash: 'trash',
}

/** Draft, pending, and whatever plugins invent ("archive", "dp-rewrite-republish"), are drafts. */
export const stateOf = (status: string): OldItem['state'] =>
  Object.hasOwn(states, status) ? states[status]! : 'draft'
