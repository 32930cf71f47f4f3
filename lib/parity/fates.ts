import { type SQL, sql } from 'drizzle-orm'

/**
 * Every old address of an office with what became of it. What was withdrawn later has its reason at its own address;
 * a draft, and a file no page shows, is kept here though nobody sees it yet.
 */
export const fated = (officeId: number): SQL => sql`
  select old_addresses.*, live_entries.path, entries.kind, entries.state,
    coalesce(nullif(old_addresses.title, ''), live_entries.title, media.name, '') as known_title,
    parity_texts.likeness,
    case
      when outcome = 'entry' and live_entries.entry_id is not null then 'migrated'
      when outcome = 'medium' and exists (select from media_uses where media_id = media.id and live) then 'migrated'
      when outcome = 'entry' and entries.state = 'withdrawn' then 'gone'
      when outcome = 'entry' and entries.state <> 'trashed' then 'kept'
      when outcome = 'medium' and media.id is not null then 'kept'
      when outcome = 'target' and coalesce(target, '') <> '' then 'redirected'
      when outcome = 'gone' and reason <> '' then 'gone'
      else 'unaccounted'
    end as fate
  from old_addresses
    left join entries on entries.id = old_addresses.entry_id and entries.office_id = old_addresses.office_id
    left join live_entries on live_entries.entry_id = entries.id
    left join media on media.id = old_addresses.media_id and media.office_id = old_addresses.office_id
    left join parity_texts on parity_texts.entry_id = entries.id and parity_texts.office_id = entries.office_id
  where old_addresses.office_id = ${officeId}`
