CREATE INDEX "old_addresses_entry" ON "old_addresses" USING btree ("entry_id") WHERE entry_id is not null;--> statement-breakpoint
CREATE INDEX "old_addresses_run" ON "old_addresses" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "old_addresses_unasked" ON "old_addresses" USING btree ("office_id") WHERE asked_at is null;--> statement-breakpoint
-- Visitors get another answer, but not because one was counted or asked after.
CREATE FUNCTION app.old_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM app.bump(array(SELECT DISTINCT office_id FROM touched));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.old_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM app.bump(array(
    SELECT DISTINCT present.office_id FROM past FULL JOIN present USING (office_id, address, host)
    WHERE (past.outcome, past.entry_id, past.media_id, past.target, past.reason)
      IS DISTINCT FROM (present.outcome, present.entry_id, present.media_id, present.target, present.reason)));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A visitor at the old address of what was taken down reads why: its last place says it.
CREATE FUNCTION app.old_taken_down() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE old_addresses SET target = removed.path FROM removed
    WHERE old_addresses.entry_id = removed.entry_id AND outcome = 'entry' AND target IS DISTINCT FROM removed.path;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.old_added(), app.old_changed(), app.old_taken_down() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER old_added AFTER INSERT ON old_addresses REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION app.old_added();
--> statement-breakpoint
CREATE TRIGGER old_changed AFTER UPDATE ON old_addresses REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.old_changed();
--> statement-breakpoint
CREATE TRIGGER old_removed AFTER DELETE ON old_addresses REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION app.old_added();
--> statement-breakpoint
CREATE TRIGGER old_taken_down AFTER DELETE ON live_entries REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION app.old_taken_down();
