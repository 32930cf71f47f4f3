-- What each office in reach published within some days before a moment, and when the last of all. Under the policy each
-- of these searches would carry the whole list of offices with it: over 553 that is a second instead of 20 ms.
CREATE FUNCTION app.pace(at timestamptz, kinds text[], days int, only_office int)
RETURNS TABLE (office_id int, lately int, last timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT reach.id,
    (SELECT count(*)::int FROM live_entries
      WHERE live_entries.office_id = reach.id AND kind = ANY (kinds) AND published_at > at - make_interval(days => $3)),
    (SELECT max(newest.moment) FROM unnest(kinds) AS told (kind), LATERAL (
      SELECT published_at AS moment FROM live_entries
      WHERE live_entries.office_id = reach.id AND live_entries.kind = told.kind
      ORDER BY published_at DESC LIMIT 1) newest)
  FROM unnest(app.offices()) AS reach (id)
  WHERE only_office IS NULL OR reach.id = only_office
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.pace(timestamptz, text[], int, int) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.pace(timestamptz, text[], int, int) TO serumpun_across;
