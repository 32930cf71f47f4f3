-- Search again, as measured over 200,000 entries: texts of a page's length beside their row instead of elsewhere
-- (a phrase of two common words that never stand together read 60,000 of them: 170 ms, now 80).
ALTER TABLE searchable ALTER COLUMN words SET STORAGE MAIN;
--> statement-breakpoint
ALTER TABLE searchable SET (toast_tuple_target = 4080);
--> statement-breakpoint
UPDATE searchable SET words = words || ''::tsvector WHERE pg_column_size(words) > 1900;
--> statement-breakpoint
-- Words come in slowly and are looked up often: no list of pending ones that each look-up would have to walk.
ALTER INDEX words_alike SET (fastupdate = off);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.hits(scope text, q tsquery, of_kind text, of_year int)
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
  -- The index alone finds an office's rows quickly, unless most of them fit; and rare words anywhere: taking them year by
  -- year would walk through the same postings seven times.
  IF fit <= 6 OR seen < 300 OR of_year IS NOT NULL OR (scope LIKE 'office_id = %' AND (fit < 180 OR of_kind IS NOT NULL)) THEN
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
CREATE OR REPLACE FUNCTION find_live(typed text, partly boolean, of_kind text, of_year int, max int, skip int) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET max_parallel_workers_per_gather = 0 SET jit = off AS $$
DECLARE
  q tsquery := app.query_of(typed, partly);
  scope text := app.scope_condition();
  narrowed boolean := of_kind IS NOT NULL OR of_year IS NOT NULL;
  counts jsonb;
  answer jsonb;
BEGIN
  -- Words to leave out alone name nothing: all but those would be walked through.
  IF numnode(q) = 0 OR querytree(q) = 'T' THEN RETURN '{"total": 0, "counts": [], "found": []}'; END IF;
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
-- How many slips of the hand lie between two words; two letters that changed places are one.
CREATE FUNCTION app.slips(a text, b text) RETURNS int LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN length(a) = length(b) AND translate(a, b, '') = '' AND translate(b, a, '') = '' THEN 1 ELSE levenshtein(a, b) END;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION spell_live(typed text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET jit = off AS $$
DECLARE
  scope constant text := app.scope_condition();
  body constant int := app.institution();
  said text[] := regexp_split_to_array(btrim(left(typed, 100)), '\s+');
  known boolean;
  asked text;
  alike text[];
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
    -- By the index whatever the planner thinks: it takes comparing letters for cheap, and would do it with every word.
    PERFORM set_config('enable_seqscan', 'off', true);
    alike := ARRAY(SELECT word FROM words
      WHERE institution_id = body AND word % asked AND levenshtein_less_equal(word, asked, 3) <= CASE WHEN length(asked) < 5 THEN 1 WHEN length(asked) < 9 THEN 2 ELSE 3 END
      ORDER BY app.slips(word, asked), similarity(word, asked) DESC, 1 LIMIT 8);
    PERFORM set_config('enable_seqscan', 'on', true);
    FOREACH candidate IN ARRAY alike LOOP
      away := app.slips(candidate, asked);
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
-- Forgets the words that stand in no live entry of their institution any more. Told by the stems search itself reads.
CREATE FUNCTION prune_words() RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  body int;
  gone int;
  total int := 0;
BEGIN
  FOR body IN SELECT id FROM institutions LOOP
    DELETE FROM words WHERE institution_id = body AND word IN (
      SELECT known.word FROM words known, unnest(tsvector_to_array(to_tsvector('app.indonesian', known.word))) AS stem
        LEFT JOIN ts_stat(format('SELECT words FROM searchable JOIN offices ON offices.id = office_id WHERE institution_id = %s', body)) AS said ON said.word = stem
      WHERE known.institution_id = body GROUP BY 1 HAVING count(said.word) = 0);
    GET DIAGNOSTICS gone = ROW_COUNT;
    total := total + gone;
  END LOOP;
  RETURN total;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION prune_words() FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION prune_words() TO serumpun_system;
--> statement-breakpoint
-- What visitors of these offices looked for most in the last thirty days and found: sums only, at least five times, and
-- only what search finds now; so nothing of a person, of what was withdrawn, or of what nobody here wrote is told.
CREATE FUNCTION sought_live(max int) RETURNS TABLE (words text, hits bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET jit = off AS $$
DECLARE
  scope constant text := app.scope_condition();
  wanted record;
  found boolean;
  told int := 0;
BEGIN
  FOR wanted IN
    SELECT name, sum(statistics.hits) FILTER (WHERE what = 'search')::bigint AS sought FROM statistics
    WHERE office_id = ANY (app.offices()) AND what IN ('search', 'nothing') AND day > current_date - 30
      AND name ~ '^[[:alpha:]][[:alpha:] -]{2,39}$'
    GROUP BY name
    HAVING sum(statistics.hits) FILTER (WHERE what = 'search') >= 5 AND count(*) FILTER (WHERE what = 'nothing') = 0
    ORDER BY 2 DESC, 1 LIMIT 20
  LOOP
    EXIT WHEN told >= least(max, 10);
    EXECUTE format('SELECT EXISTS (SELECT FROM searchable WHERE %s AND words @@ %L::tsquery)', scope, app.query_of(wanted.name, false)) INTO found;
    CONTINUE WHEN NOT found;
    told := told + 1;
    words := wanted.name;
    hits := wanted.sought;
    RETURN NEXT;
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION sought_live(int) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION sought_live(int) TO serumpun_visitor;
