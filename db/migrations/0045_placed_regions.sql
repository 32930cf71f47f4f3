-- What others place on each office's site as one value: the front door puts it into pages it keeps, so that a placement
-- to all offices renders no page anew. Only what anybody sees on those sites is in it.
CREATE FUNCTION app.placed() RETURNS TABLE (office_id int, digest text, origins int[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.office_id,
    md5(string_agg((c.placement_id, c.spot, c.force, c.kind, c.path, c.title, c.summary, c.published_at, c.happens_at,
      c.valid_until, c.lead, c.starts_at, c.ends_at, c.since)::text, E'\n' ORDER BY c.placement_id)),
    array_agg(DISTINCT c.origin_office_id ORDER BY c.origin_office_id)
  FROM cards c
  WHERE c.shown AND (c.ends_at IS NULL OR c.ends_at > now())
    AND NOT (c.origin_office_id = ANY ((SELECT app.quarantined())::int[]))
  GROUP BY c.office_id
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.placed() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.placed() TO serumpun_visitor;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.cards_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT FROM added WHERE shown) THEN PERFORM pg_notify('serumpun', '{"placed":true}'); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- What was taken back is said before: no page may show it while the others learn what stands there now.
CREATE OR REPLACE FUNCTION app.cards_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('serumpun', json_build_object('recalled', gone.origin_office_id, 'path', gone.path)::text)
  FROM (SELECT DISTINCT past.origin_office_id, past.path FROM past JOIN present USING (placement_id, office_id)
    WHERE past.shown AND NOT present.shown) gone;
  IF EXISTS (SELECT FROM past JOIN present USING (placement_id, office_id)
    WHERE past IS DISTINCT FROM present AND (past.shown OR present.shown)) THEN
    PERFORM pg_notify('serumpun', '{"placed":true}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.cards_removed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('serumpun', json_build_object('recalled', gone.origin_office_id, 'path', gone.path)::text)
  FROM (SELECT DISTINCT origin_office_id, path FROM removed WHERE shown) gone;
  IF EXISTS (SELECT FROM removed WHERE shown) THEN PERFORM pg_notify('serumpun', '{"placed":true}'); END IF;
  RETURN NULL;
END $$;
