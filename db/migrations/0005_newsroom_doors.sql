-- What the newsroom's tables may be touched by.
GRANT SELECT, INSERT, UPDATE, DELETE ON working_copies, presences, previews, saved_filters, push_subscriptions TO serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON previews, presences TO serumpun_across;
--> statement-breakpoint
GRANT ALL ON working_copies, presences, previews, saved_filters, push_subscriptions TO serumpun_system;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO serumpun_office, serumpun_across, serumpun_system;
--> statement-breakpoint
GRANT INSERT (office_id, path, reason, redirect_to, kind), UPDATE (redirect_to, kind, reason), DELETE ON tombstones TO serumpun_office;
--> statement-breakpoint
GRANT INSERT (person_id, office_id, role, starts_on, ends_on, delegated_by), UPDATE (ends_on) ON memberships TO serumpun_office;
--> statement-breakpoint
-- Every change of a tombstone is told from one place; a counted hit is none.
CREATE FUNCTION app.tombstone_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM pg_notify('serumpun', json_build_object('raised', OLD.office_id, 'path', OLD.path)::text);
  ELSIF TG_OP = 'INSERT' OR (OLD.reason, OLD.redirect_to) IS DISTINCT FROM (NEW.reason, NEW.redirect_to) THEN
    PERFORM pg_notify('serumpun', json_build_object('buried', NEW.office_id, 'path', NEW.path,
      'reason', left(NEW.reason, 500), 'to', NEW.redirect_to)::text);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tombstone_changed AFTER INSERT OR UPDATE OR DELETE ON tombstones FOR EACH ROW EXECUTE FUNCTION app.tombstone_changed();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.live_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM tombstones USING added WHERE tombstones.office_id = added.office_id AND tombstones.path = added.path;
  PERFORM app.bump(array(SELECT DISTINCT office_id FROM added));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.live_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  -- An address that changed leads on to the new one, and so do those that led to it: no chains.
  INSERT INTO tombstones (office_id, path, redirect_to, kind)
    SELECT past.office_id, past.path, present.path, 'moved' FROM past JOIN present USING (entry_id) WHERE past.path <> present.path
    ON CONFLICT (office_id, path) DO UPDATE SET reason = '', redirect_to = excluded.redirect_to, kind = 'moved', buried_at = now();
  UPDATE tombstones SET redirect_to = present.path
    FROM past JOIN present USING (entry_id)
    WHERE past.path <> present.path AND tombstones.office_id = past.office_id AND tombstones.redirect_to = past.path;
  DELETE FROM tombstones USING present WHERE tombstones.office_id = present.office_id AND tombstones.path = present.path;
  PERFORM app.bump(array(
    SELECT DISTINCT present.office_id FROM past JOIN present USING (entry_id) WHERE past IS DISTINCT FROM present));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.live_removed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO tombstones (office_id, path, reason)
    SELECT removed.office_id, removed.path, coalesce(entries.withdrawn_reason, '')
    FROM removed LEFT JOIN entries ON entries.id = removed.entry_id
    ON CONFLICT (office_id, path) DO UPDATE SET reason = excluded.reason, redirect_to = NULL, kind = 'withdrawn', buried_at = now();
  PERFORM app.bump(array(SELECT DISTINCT office_id FROM removed));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A preview is one function by the hash of its token: no other way leads a visitor to a draft.
CREATE FUNCTION find_preview(token text)
RETURNS TABLE (office_id int, entry_id uuid, kind text, slug text, title text, summary text, fields jsonb, document jsonb, written_at timestamptz, published_at timestamptz, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT e.office_id, e.id, e.kind, e.slug, v.title, v.summary, v.fields, v.document, v.written_at, e.published_at, p.expires_at
  FROM previews p JOIN entries e ON e.id = p.entry_id JOIN versions v ON v.id = p.version_id
  WHERE p.token_hash = token AND p.revoked_at IS NULL AND p.expires_at > now() AND e.office_id = app.office()
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION find_preview(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_preview(text) TO serumpun_visitor;
