CREATE TABLE "import_items" (
	"office_id" integer NOT NULL,
	"run_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"line" integer,
	"key" text NOT NULL,
	"type" text DEFAULT '' NOT NULL,
	"kind" text,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"remarks" text[] DEFAULT '{}' NOT NULL,
	"entry_id" uuid,
	"media_id" uuid,
	"kept" jsonb,
	CONSTRAINT "import_items_run_id_number_pk" PRIMARY KEY("run_id","number"),
	CONSTRAINT "import_items_state_known" CHECK (state in ('planned', 'created', 'skipped', 'dropped', 'refused', 'quarantined', 'removed'))
);
--> statement-breakpoint
ALTER TABLE "import_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"format" text NOT NULL,
	"name" text NOT NULL,
	"file" text DEFAULT '' NOT NULL,
	"site" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'reading' NOT NULL,
	"publish" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"report" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"failure" text DEFAULT '' NOT NULL,
	"beat_at" timestamp with time zone,
	"started_by" integer,
	"started_by_name" text DEFAULT '' NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp with time zone,
	"signed_by" integer,
	"signed_by_name" text DEFAULT '' NOT NULL,
	"signed_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "import_runs_state" CHECK (state in ('reading', 'ready', 'importing', 'paused', 'cancelled', 'done', 'rolledBack', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "import_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imported" (
	"office_id" integer NOT NULL,
	"key" text NOT NULL,
	"run_id" uuid NOT NULL,
	"entry_id" uuid,
	"media_id" uuid,
	"digest" text NOT NULL,
	"original" text DEFAULT '' NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imported_office_id_key_pk" PRIMARY KEY("office_id","key")
);
--> statement-breakpoint
ALTER TABLE "imported" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "old_addresses" (
	"office_id" integer NOT NULL,
	"host" text DEFAULT '' NOT NULL,
	"address" text NOT NULL,
	"outcome" text NOT NULL,
	"entry_id" uuid,
	"media_id" uuid,
	"target" text,
	"reason" text DEFAULT '' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"run_id" uuid,
	"asked_at" timestamp with time zone,
	"status" integer,
	"hits" bigint DEFAULT 0 NOT NULL,
	"last_hit_at" timestamp with time zone,
	CONSTRAINT "old_addresses_office_id_address_host_pk" PRIMARY KEY("office_id","address","host"),
	CONSTRAINT "old_addresses_outcome_known" CHECK (outcome in ('entry', 'medium', 'target', 'gone', 'unsettled'))
);
--> statement-breakpoint
ALTER TABLE "old_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "old_misses" (
	"office_id" integer NOT NULL,
	"host" text NOT NULL,
	"address" text NOT NULL,
	"hits" bigint DEFAULT 0 NOT NULL,
	"first_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL,
	"dismissed_at" timestamp with time zone,
	CONSTRAINT "old_misses_office_id_address_host_pk" PRIMARY KEY("office_id","address","host")
);
--> statement-breakpoint
ALTER TABLE "old_misses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "imported_from" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_entries" ADD COLUMN "imported_from" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported" ADD CONSTRAINT "imported_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported" ADD CONSTRAINT "imported_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_addresses" ADD CONSTRAINT "old_addresses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_addresses" ADD CONSTRAINT "old_addresses_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_misses" ADD CONSTRAINT "old_misses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_items_state" ON "import_items" USING btree ("run_id","state");--> statement-breakpoint
CREATE INDEX "import_runs_office" ON "import_runs" USING btree ("office_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "import_runs_working" ON "import_runs" USING btree ("started_at") WHERE state in ('reading', 'importing');--> statement-breakpoint
CREATE INDEX "imported_run" ON "imported" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "imported_entry" ON "imported" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "old_addresses_outcome" ON "old_addresses" USING btree ("office_id","outcome");--> statement-breakpoint
CREATE INDEX "old_misses_often" ON "old_misses" USING btree ("office_id","hits" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "office_reads" ON "import_items" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "import_items" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "import_items" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "import_items" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "import_items" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "import_items" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "import_runs" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "import_runs" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "import_runs" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "import_runs" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "import_runs" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "import_runs" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "imported" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "imported" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "imported" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "imported" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "imported" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "imported" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "old_addresses" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "office_reads" ON "old_addresses" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "old_addresses" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "old_addresses" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "old_addresses" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "old_addresses" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "old_addresses" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "old_misses" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "old_misses" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "old_misses" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "old_misses" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "old_misses" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "old_misses" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON import_runs, import_items, imported, old_addresses, old_misses TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON import_runs, import_items, imported, old_addresses, old_misses TO serumpun_system;
--> statement-breakpoint
GRANT SELECT (office_id, host, address, outcome, entry_id, media_id, target, reason) ON old_addresses TO serumpun_visitor;
