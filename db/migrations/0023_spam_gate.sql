CREATE TABLE "linked_hosts" (
	"entry_id" uuid NOT NULL,
	"office_id" integer NOT NULL,
	"host" text NOT NULL,
	CONSTRAINT "linked_hosts_entry_id_host_pk" PRIMARY KEY("entry_id","host")
);
--> statement-breakpoint
ALTER TABLE "linked_hosts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "gated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "linked_hosts" ADD CONSTRAINT "linked_hosts_entry_id_live_entries_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."live_entries"("entry_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "linked_hosts" ADD CONSTRAINT "linked_hosts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "linked_hosts_office" ON "linked_hosts" USING btree ("office_id","host");--> statement-breakpoint
CREATE POLICY "office_reads" ON "linked_hosts" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_reads" ON "linked_hosts" AS PERMISSIVE FOR SELECT TO "serumpun_across" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "linked_hosts" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON linked_hosts TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON linked_hosts TO serumpun_system;
--> statement-breakpoint
-- The hosts of the web that a text leads to, once each, as lib/spam/hosts.ts reads them.
CREATE FUNCTION app.hosts_in(written text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT regexp_replace(lower(rtrim(found[1], '.')), '^www\.', '')
  FROM regexp_matches(written, 'https?://([^][/?#"\\[:space:]:@<>,;()]{1,253})', 'gi') found
$$;
--> statement-breakpoint
CREATE FUNCTION app.link_hosts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM linked_hosts USING present WHERE linked_hosts.entry_id = present.entry_id;
  INSERT INTO linked_hosts (entry_id, office_id, host)
    SELECT live.entry_id, live.office_id, host
    FROM present live, app.hosts_in(live.fields::text || ' ' || live.document::text) host;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER live_added_hosts AFTER INSERT ON live_entries REFERENCING NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.link_hosts();
--> statement-breakpoint
CREATE TRIGGER live_changed_hosts AFTER UPDATE ON live_entries REFERENCING NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.link_hosts();
--> statement-breakpoint
INSERT INTO linked_hosts (entry_id, office_id, host)
  SELECT live.entry_id, live.office_id, host
  FROM live_entries live, app.hosts_in(live.fields::text || ' ' || live.document::text) host;
