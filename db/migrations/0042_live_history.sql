CREATE TABLE "live_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "live_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"path" text NOT NULL,
	"title" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "live_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "live_history_office" ON "live_history" USING btree ("office_id","since");--> statement-breakpoint
CREATE INDEX "live_history_open" ON "live_history" USING btree ("entry_id") WHERE until is null;--> statement-breakpoint
CREATE POLICY "office_reads" ON "live_history" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_reads" ON "live_history" AS PERMISSIVE FOR SELECT TO "serumpun_across" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_reads" ON "live_history" AS PERMISSIVE FOR SELECT TO "serumpun_system" USING (true);
--> statement-breakpoint
GRANT SELECT ON live_history TO serumpun_office, serumpun_across, serumpun_system;
--> statement-breakpoint
-- Whatever changes what is live, also SQL that knows nothing of this: a row begins and ends with it.
CREATE FUNCTION app.note_live() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF TG_OP = 'UPDATE' AND OLD.version_id = NEW.version_id AND OLD.path = NEW.path AND OLD.office_id = NEW.office_id THEN
      RETURN NULL;
    END IF;
    UPDATE live_history SET until = now() WHERE entry_id = OLD.entry_id AND until IS NULL;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO live_history (office_id, entry_id, version_id, kind, path, title, since)
      VALUES (NEW.office_id, NEW.entry_id, NEW.version_id, NEW.kind, NEW.path, NEW.title, now());
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER note_live AFTER INSERT OR UPDATE OR DELETE ON live_entries FOR EACH ROW EXECUTE FUNCTION app.note_live();
--> statement-breakpoint
-- A row is only ever closed.
CREATE FUNCTION app.keep_history() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.until IS NULL AND NEW.until IS NOT NULL
    AND to_jsonb(OLD) - 'until' = to_jsonb(NEW) - 'until' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'what was live is not rewritten';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_history BEFORE UPDATE OR DELETE ON live_history FOR EACH ROW EXECUTE FUNCTION app.keep_history();
--> statement-breakpoint
CREATE TRIGGER keep_history_whole BEFORE TRUNCATE ON live_history FOR EACH STATEMENT EXECUTE FUNCTION app.keep_history();
--> statement-breakpoint
-- What is live now has been since it was last published.
INSERT INTO live_history (office_id, entry_id, version_id, kind, path, title, since)
  SELECT office_id, entry_id, version_id, kind, path, title, least(greatest(changed_at, published_at), now()) FROM live_entries;
