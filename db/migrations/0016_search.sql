-- Search over a narrow table of its own. Measured before: a common word of an institution read 20,000 wide rows.
CREATE EXTENSION IF NOT EXISTS btree_gin;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
--> statement-breakpoint
-- Words as they are written, without accents: for suggestions and spelling, where a stem would puzzle people.
CREATE TEXT SEARCH CONFIGURATION app.plain (COPY = pg_catalog.simple);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION app.plain ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
--> statement-breakpoint
-- Slashes and hyphens part words, so that a letter's number is found by its pieces.
CREATE FUNCTION app.searchable(written text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN translate(written, '/-–—‑', '     ');
--> statement-breakpoint
CREATE TABLE "searchable" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"office_id" integer NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"titles" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "searchable" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "words" (
	"institution_id" integer NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "words_institution_id_word_pk" PRIMARY KEY("institution_id","word")
);
--> statement-breakpoint
ALTER TABLE "words" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "searchable" ADD CONSTRAINT "searchable_entry_id_live_entries_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."live_entries"("entry_id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "searchable" ADD CONSTRAINT "searchable_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "words" ADD CONSTRAINT "words_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE POLICY "system_all" ON "searchable" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "system_all" ON "words" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE FUNCTION app.make_searchable() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO searchable (entry_id, office_id, kind, year, published_at, titles, words)
    SELECT live.entry_id, live.office_id, live.kind,
      CASE live.kind WHEN 'document' THEN live.sort_key ELSE extract(year FROM live.published_at AT TIME ZONE offices.zone)::int END,
      live.published_at,
      heading.stems || to_tsvector('app.plain', heading.written),
      setweight(heading.stems, 'A')
        || setweight(to_tsvector('app.indonesian', app.searchable(live.summary)), 'B')
        || setweight(to_tsvector('app.indonesian', app.searchable(left(live.plain, 200000))), 'C')
        || setweight(to_tsvector('app.indonesian', app.searchable(left(live.attached, 200000))), 'D')
    FROM present live JOIN offices ON offices.id = live.office_id,
      LATERAL (SELECT app.searchable(concat_ws(' ', live.title, live.fields ->> 'number')) AS written) said,
      LATERAL (SELECT said.written, to_tsvector('app.indonesian', said.written) AS stems) heading
    WHERE live.kind <> 'home'
    ON CONFLICT (entry_id) DO UPDATE SET office_id = excluded.office_id, kind = excluded.kind, year = excluded.year,
      published_at = excluded.published_at, titles = excluded.titles, words = excluded.words;
  -- In the order of the words, so that two who publish at once never wait for each other in a ring.
  INSERT INTO words (institution_id, word)
    SELECT DISTINCT offices.institution_id, lexeme
    FROM present live JOIN offices ON offices.id = live.office_id,
      unnest(tsvector_to_array(to_tsvector('app.plain', app.searchable(concat_ws(' ', live.title, live.summary, left(live.plain, 20000)))))) lexeme
    WHERE live.kind <> 'home' AND lexeme ~ '^[[:alpha:]]{4,30}$'
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
INSERT INTO searchable (entry_id, office_id, kind, year, published_at, titles, words)
  SELECT live.entry_id, live.office_id, live.kind,
      CASE live.kind WHEN 'document' THEN live.sort_key ELSE extract(year FROM live.published_at AT TIME ZONE offices.zone)::int END,
      live.published_at,
      heading.stems || to_tsvector('app.plain', heading.written),
      setweight(heading.stems, 'A')
        || setweight(to_tsvector('app.indonesian', app.searchable(live.summary)), 'B')
        || setweight(to_tsvector('app.indonesian', app.searchable(left(live.plain, 200000))), 'C')
        || setweight(to_tsvector('app.indonesian', app.searchable(left(live.attached, 200000))), 'D')
    FROM live_entries live JOIN offices ON offices.id = live.office_id,
      LATERAL (SELECT app.searchable(concat_ws(' ', live.title, live.fields ->> 'number')) AS written) said,
      LATERAL (SELECT said.written, to_tsvector('app.indonesian', said.written) AS stems) heading
    WHERE live.kind <> 'home';
--> statement-breakpoint
INSERT INTO words (institution_id, word)
  SELECT DISTINCT offices.institution_id, lexeme
    FROM live_entries live JOIN offices ON offices.id = live.office_id,
      unnest(tsvector_to_array(to_tsvector('app.plain', app.searchable(concat_ws(' ', live.title, live.summary, left(live.plain, 20000)))))) lexeme
    WHERE live.kind <> 'home' AND lexeme ~ '^[[:alpha:]]{4,30}$';
--> statement-breakpoint
CREATE INDEX "searchable_words" ON "searchable" USING gin ("office_id","kind","year","words");
--> statement-breakpoint
CREATE INDEX "searchable_titles" ON "searchable" USING gin ("office_id","titles");
--> statement-breakpoint
CREATE INDEX "searchable_newest" ON "searchable" USING btree ("office_id","published_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "searchable_everywhere" ON "searchable" USING btree ("published_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "words_alike" ON "words" USING gin ("word" gin_trgm_ops);
--> statement-breakpoint
-- Read far more often than written: no list of pending words that each search would have to walk.
ALTER INDEX searchable_words SET (fastupdate = off);
--> statement-breakpoint
ALTER INDEX searchable_titles SET (fastupdate = off);
--> statement-breakpoint
CREATE TRIGGER live_added_searchable AFTER INSERT ON live_entries REFERENCING NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.make_searchable();
--> statement-breakpoint
CREATE TRIGGER live_changed_searchable AFTER UPDATE ON live_entries REFERENCING NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.make_searchable();
--> statement-breakpoint
-- What a visitor typed, as a query; `partly`: any of its words will do.
CREATE FUNCTION app.query_of(typed text, partly boolean) RETURNS tsquery LANGUAGE plpgsql STABLE SET search_path = public AS $$
DECLARE
  clean text := regexp_replace(left(typed, 200), '(?<=[[:alnum:].])[-–—‑/]+', ' ', 'g');
BEGIN
  IF NOT partly THEN RETURN websearch_to_tsquery('app.indonesian', clean); END IF;
  RETURN coalesce((
    SELECT string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''', ' | ')
    FROM unnest(tsvector_to_array(to_tsvector('app.indonesian', app.searchable(clean)))) lexeme), '')::tsquery;
END $$;
--> statement-breakpoint
-- "In scope" as a condition.
CREATE FUNCTION app.scope_condition() RETURNS text LANGUAGE plpgsql STABLE SET search_path = public AS $$
DECLARE ids int[] := app.offices();
BEGIN
  IF cardinality(ids) = 1 THEN RETURN format('office_id = %s', coalesce(ids[1]::text, 'null')); END IF;
  -- A province's offices are looked up one by one in the index; the hundreds of an institution would take longer so.
  RETURN format(CASE WHEN cardinality(ids) <= 60 THEN 'office_id = any (%L::int[])' ELSE 'office_id + 0 = any (%L::int[])' END, ids);
END $$;
--> statement-breakpoint
-- What fits, read so that its cost stays bounded. The newest rows tell how common the words are: common ones are found
-- by walking from the newest back until there are more than a thousand, rarer ones by the index, a year at a time.
CREATE FUNCTION app.hits(scope text, q tsquery, of_kind text, of_year int)
RETURNS TABLE (entry_id uuid, kind text, year int, published_at timestamptz, titled boolean)
LANGUAGE plpgsql STABLE SET search_path = public AS $$
DECLARE
  told constant text := 'SELECT entry_id, kind, year, published_at, titles @@ $1 FROM ';
  newest constant text := format('(SELECT * FROM searchable WHERE %s ORDER BY published_at DESC NULLS LAST LIMIT $2) newest', scope);
  this_year constant int := extract(year FROM now());
  seen int;
  fit int;
  total int := 0;
  part int;
  bound timestamptz := 'infinity';
  narrow constant text := concat(' AND kind = ' || quote_literal(of_kind), ' AND year = ' || of_year::text);
  years text;
BEGIN
  IF scope LIKE 'office_id = any%' AND of_year IS NULL THEN
    RETURN QUERY EXECUTE format('%s searchable WHERE %s %s AND year = %s AND words @@ %L::tsquery', told, scope, narrow, this_year, q) USING q;
    GET DIAGNOSTICS total = ROW_COUNT;
    IF total > 1000 THEN RETURN; END IF;
    RETURN QUERY EXECUTE format('%s searchable WHERE %s %s AND year + 0 <> %s AND words @@ %L::tsquery', told, scope, narrow, this_year, q) USING q;
    RETURN;
  END IF;
  EXECUTE format('SELECT count(*), count(*) FILTER (WHERE words @@ $1) FROM %s', newest) INTO seen, fit USING q, 300;
  -- The index alone finds an office's rows quickly, unless most of them fit.
  IF fit = 0 OR seen < 300 OR of_year IS NOT NULL OR (scope LIKE 'office_id = %' AND (fit < 180 OR of_kind IS NOT NULL)) THEN
    RETURN QUERY EXECUTE format('%s searchable WHERE %s %s AND words @@ %L::tsquery', told, scope, narrow, q) USING q;
    RETURN;
  END IF;
  IF fit >= 60 AND of_kind IS NULL THEN
    RETURN QUERY EXECUTE format('%s %s WHERE words @@ $1 LIMIT 1001', told, newest) USING q, 12000;
    GET DIAGNOSTICS total = ROW_COUNT;
    IF total > 1000 THEN RETURN; END IF;
    EXECUTE format('SELECT min(published_at) FROM %s HAVING count(*) = $2', newest) INTO bound USING q, 12000;
  END IF;
  FOR step IN 0 .. 6 LOOP
    EXIT WHEN total > 1000 OR bound IS NULL;
    years := format(CASE WHEN step < 6 THEN 'year = %1$s - %2$s' ELSE 'year + 0 NOT BETWEEN %1$s - 5 AND %1$s' END, this_year, step);
    RETURN QUERY EXECUTE format('%s searchable WHERE %s %s AND %s AND words @@ %L::tsquery AND published_at < $2', told, scope, narrow, years, q) USING q, bound;
    GET DIAGNOSTICS part = ROW_COUNT;
    total := total + part;
  END LOOP;
END $$;
--> statement-breakpoint
-- One page of what is found, best first, with what there is of each kind and year. More than 1,000 means "more than".
CREATE FUNCTION find_live(typed text, partly boolean, of_kind text, of_year int, max int, skip int) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET max_parallel_workers_per_gather = 0 SET jit = off AS $$
DECLARE
  q tsquery := app.query_of(typed, partly);
  scope text := app.scope_condition();
  narrowed boolean := of_kind IS NOT NULL OR of_year IS NOT NULL;
  counts jsonb;
  answer jsonb;
BEGIN
  IF numnode(q) = 0 THEN RETURN '{"total": 0, "counts": [], "found": []}'; END IF;
  IF narrowed THEN
    EXECUTE ('SELECT jsonb_agg(row) FROM (SELECT kind, year, count(*) AS entries FROM app.hits($1, $2, NULL, NULL) GROUP BY 1, 2) row') INTO counts USING scope, q;
  END IF;
  EXECUTE ($query$
    WITH hit AS MATERIALIZED (SELECT * FROM app.hits($5, $1, $6, $7)),
    best AS MATERIALIZED (SELECT * FROM hit ORDER BY titled DESC, published_at DESC LIMIT 120),
    ranked AS (
      SELECT best.entry_id, ts_rank_cd('{0.03, 0.1, 0.3, 1}', searchable.words, $1, 1)
        / CASE WHEN best.kind IN ('page', 'official') THEN 1.2 ELSE 1 + 0.15 * greatest(0, extract(epoch FROM now() - best.published_at) / 31557600) END AS score
      FROM best JOIN searchable USING (entry_id)),
    shown AS MATERIALIZED (
      SELECT hit.entry_id, score, titled, hit.published_at FROM hit LEFT JOIN ranked USING (entry_id)
      ORDER BY score DESC NULLS LAST, titled DESC, published_at DESC LIMIT least($2, 50) OFFSET least($3, 5000)),
    told AS (
      SELECT shown.score, shown.titled, live.office_id, live.kind, live.path, live.title, live.summary, live.published_at, live.attached,
        ts_headline('app.indonesian', left(live.plain, 6000), $1, 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=14, MaxFragments=1') AS headline
      FROM shown JOIN live_entries live USING (entry_id))
    SELECT jsonb_build_object(
      'total', (SELECT count(*) FROM hit),
      'counts', CASE WHEN $4 THEN (SELECT jsonb_agg(row) FROM (SELECT kind, year, count(*) AS entries FROM hit GROUP BY 1, 2) row) END,
      'found', (SELECT jsonb_agg(jsonb_build_object('officeId', office_id, 'kind', kind, 'path', path, 'title', title, 'summary', summary,
          'publishedAt', published_at, 'headline', CASE WHEN headline LIKE '%⟦%' THEN headline ELSE '' END,
          'attached', CASE WHEN headline NOT LIKE '%⟦%' AND attached <> '' THEN ts_headline('app.indonesian', left(attached, 20000), $1, 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=14, MaxFragments=1') ELSE '' END)
        ORDER BY score DESC NULLS LAST, titled DESC, published_at DESC) FROM told))
    $query$) INTO answer USING q, max, skip, NOT narrowed, scope, of_kind, of_year;
  RETURN answer || jsonb_build_object('counts', coalesce(counts, nullif(answer -> 'counts', 'null'), '[]'), 'found', coalesce(nullif(answer -> 'found', 'null'), '[]'));
END $$;
--> statement-breakpoint
-- Titles that begin as was typed so far, newest first.
CREATE FUNCTION suggest_live(typed text, max int)
RETURNS TABLE (office_id int, kind text, path text, title text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET jit = off AS $$
DECLARE
  scope constant text := app.scope_condition();
  q tsquery;
  chosen uuid[];
BEGIN
  SELECT string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''' || CASE WHEN place = last THEN ':*' ELSE '' END, ' & ')::tsquery INTO q
  FROM (SELECT lexeme, positions[1] AS place, max(positions[1]) OVER () AS last
    FROM unnest(to_tsvector('app.plain', app.searchable(left(typed, 100))))) word;
  IF coalesce(numnode(q), 0) = 0 OR length(typed) < 2 THEN RETURN; END IF;
  EXECUTE format('SELECT array_agg(entry_id) FROM (SELECT entry_id FROM (
      SELECT * FROM searchable WHERE %s ORDER BY published_at DESC NULLS LAST LIMIT 1500) newest WHERE titles @@ $1 LIMIT $2) fit', scope)
    INTO chosen USING q, max;
  IF coalesce(cardinality(chosen), 0) < max THEN
    EXECUTE format('SELECT array_agg(entry_id) FROM (
        SELECT entry_id FROM searchable WHERE %s AND titles @@ %L::tsquery ORDER BY published_at DESC LIMIT $1) fit', scope, q)
      INTO chosen USING max;
  END IF;
  RETURN QUERY SELECT live.office_id, live.kind, live.path, live.title FROM live_entries live
    WHERE live.entry_id = ANY (chosen) ORDER BY live.published_at DESC;
END $$;
--> statement-breakpoint
-- What was typed with its unknown words spelt as the institution spells them; null when there is nothing to offer.
-- Each word offered is one that search finds now, in this scope.
CREATE FUNCTION spell_live(typed text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET jit = off AS $$
DECLARE
  scope constant text := app.scope_condition();
  body constant int := app.institution();
  said text[] := regexp_split_to_array(btrim(left(typed, 100)), '\s+');
  known boolean;
  asked text;
  candidate text;
  away int;
  best text;
  nearest int;
  hits int;
  most int;
  changed boolean := false;
BEGIN
  PERFORM set_config('pg_trgm.similarity_threshold', '0.2', true);
  FOR place IN 1 .. least(cardinality(said), 6) LOOP
    asked := lower(unaccent(said[place]));
    CONTINUE WHEN asked !~ '^[[:alpha:]]{4,30}$';
    EXECUTE format('SELECT EXISTS (SELECT FROM searchable WHERE %s AND words @@ %L::tsquery)', scope, plainto_tsquery('app.indonesian', asked)) INTO known;
    CONTINUE WHEN known;
    best := NULL;
    most := 0;
    FOR candidate, away IN
      SELECT word, levenshtein(word, asked) FROM words
      WHERE institution_id = body AND word % asked AND levenshtein_less_equal(word, asked, 3) <= CASE WHEN length(asked) < 5 THEN 1 WHEN length(asked) < 9 THEN 2 ELSE 3 END
      ORDER BY 2, similarity(word, asked) DESC, 1 LIMIT 8
    LOOP
      EXIT WHEN best IS NOT NULL AND away > nearest;
      EXECUTE format('SELECT count(*) FROM (SELECT FROM searchable WHERE %s AND words @@ %L::tsquery LIMIT 200) hit', scope, plainto_tsquery('app.indonesian', candidate)) INTO hits;
      CONTINUE WHEN hits <= most;
      best := candidate;
      nearest := away;
      most := hits;
    END LOOP;
    CONTINUE WHEN best IS NULL;
    said[place] := best;
    changed := true;
  END LOOP;
  RETURN CASE WHEN changed THEN array_to_string(said, ' ') END;
END $$;
--> statement-breakpoint
-- The previous release still asks this way.
CREATE OR REPLACE FUNCTION search_live(query text, max int, skip int)
RETURNS TABLE (entry_id uuid, office_id int, kind text, path text, title text, summary text, published_at timestamptz, rank real, headline text, total bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT live.entry_id, live.office_id, live.kind, live.path, live.title, live.summary, live.published_at, 0::real,
    coalesce(nullif(one.value ->> 'headline', ''), live.summary), (answer ->> 'total')::bigint
  FROM find_live(query, false, NULL, NULL, max, skip) answer, jsonb_array_elements(answer -> 'found') WITH ORDINALITY one (value, place)
    JOIN live_entries live ON live.office_id = (one.value ->> 'officeId')::int AND live.path = one.value ->> 'path'
  ORDER BY place
$$;
--> statement-breakpoint
DROP INDEX "live_search";
--> statement-breakpoint
ALTER TABLE "live_entries" DROP COLUMN "search";
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
--> statement-breakpoint
REVOKE ALL ON FUNCTION find_live(text, boolean, text, int, int, int) FROM PUBLIC;
--> statement-breakpoint
REVOKE ALL ON FUNCTION suggest_live(text, int) FROM PUBLIC;
--> statement-breakpoint
REVOKE ALL ON FUNCTION spell_live(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_live(text, boolean, text, int, int, int), suggest_live(text, int), spell_live(text) TO serumpun_visitor, serumpun_office;
