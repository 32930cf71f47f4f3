-- What tables and their policies rest on: the settings a door makes for its transaction, and the language of search.
CREATE SCHEMA app;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION app.indonesian (COPY = pg_catalog.indonesian);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION app.indonesian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, indonesian_stem;
--> statement-breakpoint
-- After a transaction a setting is '', not NULL.
CREATE FUNCTION app.office() RETURNS int LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.office_id', true), '')::int;
--> statement-breakpoint
CREATE FUNCTION app.actor() RETURNS int LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.actor_id', true), '')::int;
--> statement-breakpoint
-- plpgsql, because its body is looked up when it runs: the tables come in the next migration.
-- SECURITY DEFINER, because a policy on offices asks it: under the caller's own rights that would never end.
CREATE FUNCTION app.offices() RETURNS int[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE root int := app.office();
BEGIN
  IF current_setting('app.scope', true) IS DISTINCT FROM 'below' THEN
    RETURN array[root];
  END IF;
  RETURN array(
    SELECT id FROM offices
    WHERE id = root OR parent_id = root OR parent_id IN (SELECT id FROM offices WHERE parent_id = root));
END $$;
--> statement-breakpoint
CREATE FUNCTION app.institution() RETURNS int LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN RETURN (SELECT institution_id FROM offices WHERE id = app.office()); END $$;
--> statement-breakpoint
CREATE FUNCTION app.national() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN RETURN coalesce((SELECT level = 'pusat' FROM offices WHERE id = app.office()), false); END $$;
--> statement-breakpoint
-- A frozen, archived or merged office writes nothing, whatever the application believes.
CREATE FUNCTION app.writable() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN RETURN coalesce((SELECT state IN ('preparing', 'live') FROM offices WHERE id = app.office()), false); END $$;
