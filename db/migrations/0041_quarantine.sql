-- Sites that answer with nothing but a notice. What they publish shows nowhere else either: not on the pages of the
-- offices above, not in their search, not as a card. Those who manage them go on seeing them.
CREATE FUNCTION app.quarantined() RETURNS int[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN RETURN array(SELECT id FROM offices WHERE quarantine IS NOT NULL); END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.quarantined() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.quarantined() TO serumpun_visitor;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.offices() RETURNS int[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE root int := app.office();
BEGIN
  IF current_setting('app.scope', true) IS DISTINCT FROM 'below' THEN
    RETURN array[root];
  END IF;
  RETURN array(
    SELECT id FROM offices
    WHERE (id = root OR parent_id = root OR parent_id IN (SELECT id FROM offices WHERE parent_id = root))
      AND (quarantine IS NULL OR session_user <> 'serumpun_visitor'));
END $$;
--> statement-breakpoint
ALTER POLICY "visitor_reads" ON "cards" TO serumpun_visitor USING (office_id = any ((select app.offices())::int[]) and shown and not (origin_office_id = any ((select app.quarantined())::int[])));