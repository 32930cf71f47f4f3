CREATE TABLE "kept_archives" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"source" text NOT NULL,
	"host" text DEFAULT '' NOT NULL,
	"digest" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	"anchors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "kept_archives" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "kept_audit" (
	"office_id" integer NOT NULL,
	"archive_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL,
	"payload" text,
	"at" timestamp with time zone NOT NULL,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"on_behalf_of" text DEFAULT '' NOT NULL,
	CONSTRAINT "kept_audit_archive_id_sequence_pk" PRIMARY KEY("archive_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "kept_audit" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "exports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"with_site" boolean DEFAULT true NOT NULL,
	"progress" jsonb,
	"size" bigint,
	"digest" text DEFAULT '' NOT NULL,
	"counts" jsonb,
	"failure" text DEFAULT '' NOT NULL,
	"asked_by" integer,
	"asked_by_name" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"beat_at" timestamp with time zone,
	"ready_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"downloads" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "exports_state" CHECK (state in ('waiting', 'working', 'ready', 'failed', 'expired'))
);
--> statement-breakpoint
ALTER TABLE "exports" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";
--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "written_by_name" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "parent_ref" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "kept_archives" ADD CONSTRAINT "kept_archives_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "kept_audit" ADD CONSTRAINT "kept_audit_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "kept_audit" ADD CONSTRAINT "kept_audit_archive_id_kept_archives_id_fk" FOREIGN KEY ("archive_id") REFERENCES "public"."kept_archives"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "kept_archives_office" ON "kept_archives" USING btree ("office_id");
--> statement-breakpoint
CREATE INDEX "exports_office" ON "exports" USING btree ("office_id","asked_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "exports_open" ON "exports" USING btree ("asked_at") WHERE state in ('waiting', 'working');
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'secured', 'suspension', 'suspended', 'handedOver', 'submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties', 'hosts', 'entered', 'emergency', 'incident', 'moveDue', 'oldSites', 'export'));
--> statement-breakpoint
CREATE POLICY "office_reads" ON "kept_archives" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));
--> statement-breakpoint
CREATE POLICY "across_reads" ON "kept_archives" AS PERMISSIVE FOR SELECT TO "serumpun_across" USING (office_id = any ((select app.offices())::int[]));
--> statement-breakpoint
CREATE POLICY "system_reads" ON "kept_archives" AS PERMISSIVE FOR SELECT TO "serumpun_system" USING (true);
--> statement-breakpoint
CREATE POLICY "system_adds" ON "kept_archives" AS PERMISSIVE FOR INSERT TO "serumpun_system" WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "office_reads" ON "kept_audit" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));
--> statement-breakpoint
CREATE POLICY "across_reads" ON "kept_audit" AS PERMISSIVE FOR SELECT TO "serumpun_across" USING (office_id = any ((select app.offices())::int[]));
--> statement-breakpoint
CREATE POLICY "system_reads" ON "kept_audit" AS PERMISSIVE FOR SELECT TO "serumpun_system" USING (true);
--> statement-breakpoint
CREATE POLICY "system_adds" ON "kept_audit" AS PERMISSIVE FOR INSERT TO "serumpun_system" WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "office_reads" ON "exports" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));
--> statement-breakpoint
CREATE POLICY "office_adds" ON "exports" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));
--> statement-breakpoint
CREATE POLICY "office_changes" ON "exports" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));
--> statement-breakpoint
CREATE POLICY "office_removes" ON "exports" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));
--> statement-breakpoint
CREATE POLICY "across_scope" ON "exports" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));
--> statement-breakpoint
CREATE POLICY "system_all" ON "exports" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON exports TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON exports TO serumpun_system;
--> statement-breakpoint
GRANT SELECT ON kept_archives, kept_audit TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT SELECT, INSERT ON kept_archives, kept_audit TO serumpun_system;
