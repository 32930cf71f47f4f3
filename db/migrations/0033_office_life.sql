CREATE TABLE "host_records" (
	"host" text PRIMARY KEY NOT NULL,
	"office_id" integer NOT NULL,
	"owner" text DEFAULT '' NOT NULL,
	"expires_on" date,
	"checked_at" timestamp with time zone,
	"points" text,
	"addresses" text[] DEFAULT '{}' NOT NULL,
	"tls" text,
	"tls_names" text[] DEFAULT '{}' NOT NULL,
	"tls_ends_at" timestamp with time zone,
	CONSTRAINT "host_records_points" CHECK (points in ('here', 'elsewhere', 'nowhere', 'unknown')),
	CONSTRAINT "host_records_tls" CHECK (tls in ('ok', 'none', 'mismatch', 'expired', 'untrusted', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "host_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "origin_id" integer;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "accent" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "lock" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "host_records" ADD CONSTRAINT "host_records_host_hosts_host_fk" FOREIGN KEY ("host") REFERENCES "public"."hosts"("host") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "host_records" ADD CONSTRAINT "host_records_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "host_records_office" ON "host_records" USING btree ("office_id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'suspension', 'suspended', 'handedOver', 'submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties', 'hosts'));--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_accent" CHECK (accent ~ '^#[0-9a-f]{6}$');--> statement-breakpoint
CREATE POLICY "office_reads" ON "host_records" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "host_records" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "host_records" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON host_records TO serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON host_records TO serumpun_across;
--> statement-breakpoint
GRANT ALL ON host_records TO serumpun_system;
--> statement-breakpoint
-- Every address of a merged office is answered by the other: the same one where it is there, else the way on that the
-- merged office knew, else the home page.
CREATE FUNCTION app.take_over_addresses(source int, target int, everywhere text[]) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE taken int;
BEGIN
  IF NOT (source = ANY (app.offices()) AND target = ANY (app.offices())) THEN
    RAISE EXCEPTION 'office % or % is out of reach', source, target;
  END IF;
  INSERT INTO tombstones (office_id, path, redirect_to, kind)
    SELECT target, old.path, CASE WHEN known.path IS NOT NULL THEN old.redirect_to ELSE '/' END, 'moved'
    FROM (
      SELECT path, NULL::text AS redirect_to FROM live_entries WHERE office_id = source
      UNION ALL
      SELECT path, redirect_to FROM tombstones WHERE office_id = source AND redirect_to IS NOT NULL) AS old
    LEFT JOIN live_entries known ON known.office_id = target AND known.path = old.redirect_to
    WHERE NOT old.path = ANY (everywhere) AND NOT EXISTS (SELECT FROM live_entries live WHERE live.office_id = target AND live.path = old.path)
    ON CONFLICT (office_id, path) DO NOTHING;
  GET DIAGNOSTICS taken = ROW_COUNT;
  RETURN taken;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.take_over_addresses(int, int, text[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.take_over_addresses(int, int, text[]) TO serumpun_across;
