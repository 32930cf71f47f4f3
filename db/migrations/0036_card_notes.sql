ALTER TABLE "cards" ADD COLUMN "note" text DEFAULT '' NOT NULL;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.put_cards(wanted uuid, receivers int[]) RETURNS int LANGUAGE plpgsql SET search_path = public AS $$
DECLARE made int;
BEGIN
  INSERT INTO cards (placement_id, office_id, origin_office_id, entry_id, force, spot, state, kind, path, title, summary,
    published_at, happens_at, valid_until, note, lead, media_id, starts_at, ends_at, origin_version_id)
  SELECT p.id, receiver, p.origin_office_id, p.entry_id, p.force, p.spot,
    CASE p.force WHEN 'suggested' THEN 'waiting' WHEN 'copy' THEN 'copied' ELSE 'shown' END,
    l.kind, l.path, l.title, l.summary, l.published_at, CASE l.kind WHEN 'agenda' THEN l.starts_at END, l.valid_until, p.note,
    app.lead_of(l.fields), (app.lead_of(l.fields) ->> 'mediaId')::uuid, p.starts_at, p.ends_at, l.version_id
  FROM placements p JOIN live_entries l ON l.entry_id = p.entry_id, unnest(receivers) AS receiver
  WHERE p.id = wanted
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS made = ROW_COUNT;
  RETURN made;
END $$;
