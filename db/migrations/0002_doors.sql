-- What each door may touch at all; the policies say whose rows.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, app TO serumpun_visitor, serumpun_office, serumpun_across, serumpun_auth, serumpun_system;
--> statement-breakpoint
GRANT SELECT ON institutions, offices, hosts, generations, institution_generations, tombstones
  TO serumpun_visitor, serumpun_office, serumpun_across, serumpun_auth;
--> statement-breakpoint
GRANT SELECT ON live_entries, media, media_uses TO serumpun_visitor;
--> statement-breakpoint
GRANT SELECT (office_id, contact) ON settings TO serumpun_visitor;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON entries, live_entries, media, media_uses TO serumpun_office, serumpun_across;
--> statement-breakpoint
-- A version is never changed. Throwing an entry away for good removes its versions through the foreign key.
GRANT SELECT, INSERT ON versions, audit_events TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (contact) ON settings TO serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON settings, offices TO serumpun_across;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON hosts, memberships TO serumpun_across;
--> statement-breakpoint
GRANT SELECT ON memberships TO serumpun_office;
--> statement-breakpoint
GRANT SELECT (id, institution_id, email, name, suspended, demo, last_login_at, created_at) ON people TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT INSERT, UPDATE (name, email, suspended) ON people TO serumpun_across;
--> statement-breakpoint
GRANT SELECT (person_id, office_id, created_at, seen_at, expires_at, revoked_at), UPDATE (revoked_at) ON sessions TO serumpun_across;
--> statement-breakpoint
GRANT SELECT ON people, memberships TO serumpun_auth;
--> statement-breakpoint
GRANT UPDATE (totp_last_step, last_login_at, password_hash) ON people TO serumpun_auth;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, login_limits TO serumpun_auth;
--> statement-breakpoint
GRANT INSERT ON audit_events TO serumpun_auth;
--> statement-breakpoint
GRANT ALL ON ALL TABLES IN SCHEMA public TO serumpun_system;
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON audit_events FROM serumpun_system;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO serumpun_office, serumpun_across, serumpun_auth, serumpun_system;
--> statement-breakpoint
-- The generation of an office rises inside the writing transaction, and only when something the public sees changed.
CREATE FUNCTION app.bump(changed int[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE bumped record;
BEGIN
  -- In the order of their ids, so that two transactions that touch the same offices do not wait for each other.
  FOR bumped IN
    WITH wanted AS (SELECT office_id FROM generations WHERE office_id = ANY (changed) ORDER BY office_id FOR UPDATE)
    UPDATE generations SET value = value + 1 FROM wanted WHERE generations.office_id = wanted.office_id
    RETURNING generations.office_id, value
  LOOP
    PERFORM pg_notify('serumpun', json_build_object('office', bumped.office_id, 'generation', bumped.value)::text);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.live_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE raised record;
BEGIN
  FOR raised IN
    DELETE FROM tombstones USING added WHERE tombstones.office_id = added.office_id AND tombstones.path = added.path
    RETURNING tombstones.office_id, tombstones.path
  LOOP
    PERFORM pg_notify('serumpun', json_build_object('raised', raised.office_id, 'path', raised.path)::text);
  END LOOP;
  PERFORM app.bump(array(SELECT DISTINCT office_id FROM added));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.live_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  -- An address that changed leads on to the new one.
  INSERT INTO tombstones (office_id, path, redirect_to)
    SELECT past.office_id, past.path, present.path FROM past JOIN present USING (entry_id) WHERE past.path <> present.path
    ON CONFLICT (office_id, path) DO UPDATE SET reason = '', redirect_to = excluded.redirect_to, buried_at = now();
  DELETE FROM tombstones USING present WHERE tombstones.office_id = present.office_id AND tombstones.path = present.path;
  PERFORM pg_notify('serumpun', json_build_object('buried', past.office_id, 'path', past.path, 'to', present.path)::text)
    FROM past JOIN present USING (entry_id) WHERE past.path <> present.path;
  PERFORM app.bump(array(
    SELECT DISTINCT present.office_id FROM past JOIN present USING (entry_id) WHERE past IS DISTINCT FROM present));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.live_removed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO tombstones (office_id, path, reason)
    SELECT removed.office_id, removed.path, coalesce(entries.withdrawn_reason, '')
    FROM removed LEFT JOIN entries ON entries.id = removed.entry_id
    ON CONFLICT (office_id, path) DO UPDATE SET reason = excluded.reason, redirect_to = NULL, buried_at = now();
  PERFORM pg_notify('serumpun', json_build_object('buried', office_id, 'path', path, 'reason',
    left((SELECT withdrawn_reason FROM entries WHERE entries.id = removed.entry_id), 500))::text) FROM removed;
  PERFORM app.bump(array(SELECT DISTINCT office_id FROM removed));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER live_added AFTER INSERT ON live_entries REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION app.live_added();
--> statement-breakpoint
CREATE TRIGGER live_changed AFTER UPDATE ON live_entries REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.live_changed();
--> statement-breakpoint
CREATE TRIGGER live_removed AFTER DELETE ON live_entries REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION app.live_removed();
--> statement-breakpoint
CREATE FUNCTION app.settings_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF OLD.contact IS DISTINCT FROM NEW.contact THEN PERFORM app.bump(array[NEW.office_id]); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER settings_changed AFTER UPDATE ON settings FOR EACH ROW EXECUTE FUNCTION app.settings_changed();
--> statement-breakpoint
-- Names, hosts and states are known to every process: each reloads its directory. The portal of the whole
-- institution lists offices, so its generation rises too.
CREATE FUNCTION app.office_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO generations (office_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  UPDATE institution_generations SET value = value + 1 WHERE institution_id = NEW.institution_id;
  PERFORM pg_notify('serumpun', '{"directory":true}');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.office_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF OLD IS DISTINCT FROM NEW THEN
    UPDATE institution_generations SET value = value + 1 WHERE institution_id = NEW.institution_id;
    PERFORM pg_notify('serumpun', '{"directory":true}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.host_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('serumpun', '{"directory":true}');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.institution_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO institution_generations (institution_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER institution_added AFTER INSERT ON institutions FOR EACH ROW EXECUTE FUNCTION app.institution_added();
--> statement-breakpoint
CREATE TRIGGER office_added AFTER INSERT ON offices FOR EACH ROW EXECUTE FUNCTION app.office_added();
--> statement-breakpoint
CREATE TRIGGER office_changed AFTER UPDATE ON offices FOR EACH ROW EXECUTE FUNCTION app.office_changed();
--> statement-breakpoint
CREATE TRIGGER host_changed AFTER INSERT OR UPDATE OR DELETE ON hosts FOR EACH STATEMENT EXECUTE FUNCTION app.host_changed();
--> statement-breakpoint
-- Search runs here because @@ is not leakproof: under a policy its index would stay unused. It reads its scope
-- from the same settings as the policies do.
CREATE FUNCTION search_live(query text, max int, skip int)
RETURNS TABLE (entry_id uuid, office_id int, kind text, path text, title text, summary text, published_at timestamptz, rank real, headline text, total bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH wanted AS (SELECT websearch_to_tsquery('app.indonesian', left(query, 200)) AS q),
  found AS (
    SELECT live.*, ts_rank_cd(live.search, wanted.q) AS score, count(*) OVER () AS found_total
    FROM live_entries live, wanted
    WHERE live.office_id = ANY (app.offices()) AND live.search @@ wanted.q
    ORDER BY score DESC, live.published_at DESC
    LIMIT least(max, 50) OFFSET least(skip, 5000))
  SELECT found.entry_id, found.office_id, found.kind, found.path, found.title, found.summary, found.published_at, found.score,
    ts_headline('app.indonesian', left(found.plain, 20000), wanted.q,
      'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=14, MaxFragments=1'),
    found.found_total
  FROM found, wanted ORDER BY found.score DESC, found.published_at DESC
$$;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
--> statement-breakpoint
REVOKE ALL ON FUNCTION search_live(text, int, int) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.office(), app.actor(), app.offices(), app.institution(), app.national(), app.writable()
  TO serumpun_visitor, serumpun_office, serumpun_across, serumpun_auth, serumpun_system;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_live(text, int, int) TO serumpun_visitor, serumpun_office;
