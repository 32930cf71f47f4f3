-- Two letters that changed places are one slip, not two: "pemliu" means pemilu, not pemilih.
CREATE OR REPLACE FUNCTION spell_live(typed text) RETURNS text
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
      SELECT word, CASE WHEN length(word) = length(asked) AND translate(word, asked, '') = '' AND translate(asked, word, '') = '' THEN 1
        ELSE levenshtein(word, asked) END FROM words
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
