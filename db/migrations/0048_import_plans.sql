CREATE TABLE "import_addresses" (
	"office_id" integer NOT NULL,
	"run_id" uuid NOT NULL,
	"address" text NOT NULL,
	"number" integer,
	CONSTRAINT "import_addresses_run_id_address_pk" PRIMARY KEY("run_id","address")
);
--> statement-breakpoint
ALTER TABLE "import_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_runs" DROP CONSTRAINT "import_runs_state";--> statement-breakpoint
DROP INDEX "import_runs_working";--> statement-breakpoint
ALTER TABLE "import_items" ADD COLUMN "held" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "choices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "claim" uuid;--> statement-breakpoint
ALTER TABLE "imported" ADD COLUMN "lock" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_addresses" ADD CONSTRAINT "import_addresses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_addresses" ADD CONSTRAINT "import_addresses_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_items_key" ON "import_items" USING btree ("run_id","key");--> statement-breakpoint
CREATE INDEX "import_runs_working" ON "import_runs" USING btree ("started_at") WHERE state in ('reading', 'importing', 'rollingBack');--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_state" CHECK (state in ('reading', 'ready', 'importing', 'paused', 'cancelled', 'done', 'rollingBack', 'rolledBack', 'failed'));--> statement-breakpoint
CREATE POLICY "office_reads" ON "import_addresses" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "import_addresses" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "import_addresses" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "import_addresses" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "import_addresses" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "import_addresses" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON import_addresses TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON import_addresses TO serumpun_system;
