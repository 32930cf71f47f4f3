CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"institution_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"actor_id" integer,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"latest_version_id" uuid,
	"live_version_id" uuid,
	"return_note" text DEFAULT '' NOT NULL,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_by" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	CONSTRAINT "entries_state" CHECK (state in ('draft', 'submitted', 'returned', 'scheduled', 'published', 'withdrawn', 'trashed')),
	CONSTRAINT "entries_kind" CHECK (kind in ('article', 'announcement', 'agenda', 'page', 'document', 'album', 'official', 'dataset'))
);
--> statement-breakpoint
ALTER TABLE "entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "live_entries" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"office_id" integer NOT NULL,
	"kind" text NOT NULL,
	"path" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"category" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"fields" jsonb NOT NULL,
	"document" jsonb NOT NULL,
	"plain" text DEFAULT '' NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"valid_until" timestamp with time zone,
	"sort_key" integer DEFAULT 0 NOT NULL,
	"parent_id" uuid,
	"stage_id" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('app.indonesian', title), 'A') || setweight(to_tsvector('app.indonesian', summary), 'B') || setweight(to_tsvector('app.indonesian', left(plain, 200000)), 'D')) STORED,
	CONSTRAINT "live_kind" CHECK (kind in ('article', 'announcement', 'agenda', 'page', 'document', 'album', 'official', 'dataset'))
);
--> statement-breakpoint
ALTER TABLE "live_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"fields" jsonb NOT NULL,
	"document" jsonb NOT NULL,
	"written_by" integer,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"size" integer NOT NULL,
	"variants" jsonb NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"created_by" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "media" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "media_uses" (
	"office_id" integer NOT NULL,
	"media_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"live" boolean NOT NULL,
	CONSTRAINT "media_uses_media_id_entry_id_live_pk" PRIMARY KEY("media_id","entry_id","live")
);
--> statement-breakpoint
ALTER TABLE "media_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "generations" (
	"office_id" integer PRIMARY KEY NOT NULL,
	"value" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "generations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hosts" (
	"host" text PRIMARY KEY NOT NULL,
	"office_id" integer NOT NULL,
	"kind" text NOT NULL,
	"prefix" text DEFAULT '/' NOT NULL,
	"routable" text DEFAULT 'yes' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	CONSTRAINT "hosts_kind" CHECK (kind in ('canonical', 'alias', 'legacy')),
	CONSTRAINT "hosts_lower" CHECK (host = lower(host))
);
--> statement-breakpoint
ALTER TABLE "hosts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institution_generations" (
	"institution_id" integer PRIMARY KEY NOT NULL,
	"value" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institution_generations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "institutions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"full_name" text NOT NULL,
	CONSTRAINT "institutions_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "institutions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offices" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"institution_id" integer NOT NULL,
	"parent_id" integer,
	"level" text NOT NULL,
	"code" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"zone" text NOT NULL,
	"state" text DEFAULT 'preparing' NOT NULL,
	"merged_into" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offices_level" CHECK (level in ('pusat', 'provinsi', 'kabupaten', 'kota')),
	CONSTRAINT "offices_state" CHECK (state in ('preparing', 'live', 'frozen', 'archived', 'merged')),
	CONSTRAINT "offices_zone" CHECK (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
	CONSTRAINT "offices_slug_form" CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$')
);
--> statement-breakpoint
ALTER TABLE "offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "settings" (
	"office_id" integer PRIMARY KEY NOT NULL,
	"contact" jsonb NOT NULL,
	"four_eyes" text DEFAULT 'local' NOT NULL,
	"frozen_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "settings_four_eyes" CHECK (four_eyes in ('local', 'province', 'afterwards'))
);
--> statement-breakpoint
ALTER TABLE "settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tombstones" (
	"office_id" integer NOT NULL,
	"path" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"redirect_to" text,
	"buried_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tombstones_office_id_path_pk" PRIMARY KEY("office_id","path")
);
--> statement-breakpoint
ALTER TABLE "tombstones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "login_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "login_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "memberships_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"role" text NOT NULL,
	"ends_on" date,
	CONSTRAINT "memberships_role" CHECK (role in ('writer', 'editor', 'officeAdmin', 'informationOfficer', 'informationSuperior', 'auditor', 'supervisor', 'systemAdmin', 'contentAdmin'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"institution_id" integer NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"totp_secret" text NOT NULL,
	"totp_last_step" bigint DEFAULT 0 NOT NULL,
	"suspended" boolean DEFAULT false NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"last_login_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_lower" CHECK (email = lower(email))
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generations" ADD CONSTRAINT "generations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_generations" ADD CONSTRAINT "institution_generations_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit_events" USING btree ("office_id","subject","id");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_slug" ON "entries" USING btree ("office_id","kind","slug");--> statement-breakpoint
CREATE INDEX "entries_list" ON "entries" USING btree ("office_id","kind","changed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "live_path" ON "live_entries" USING btree ("office_id","path");--> statement-breakpoint
CREATE INDEX "live_latest" ON "live_entries" USING btree ("office_id","kind","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "live_everywhere" ON "live_entries" USING btree ("kind","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "live_search" ON "live_entries" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "versions_number" ON "versions" USING btree ("entry_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "media_once" ON "media" USING btree ("office_id","hash");--> statement-breakpoint
CREATE INDEX "media_uses_entry" ON "media_uses" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hosts_one_canonical" ON "hosts" USING btree ("office_id") WHERE kind = 'canonical';--> statement-breakpoint
CREATE UNIQUE INDEX "offices_slug" ON "offices" USING btree ("institution_id","slug");--> statement-breakpoint
CREATE INDEX "offices_parent" ON "offices" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_once" ON "memberships" USING btree ("person_id","office_id","role");--> statement-breakpoint
CREATE INDEX "memberships_office" ON "memberships" USING btree ("office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("institution_id","email");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "office_reads" ON "audit_events" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "audit_events" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_reads" ON "audit_events" AS PERMISSIVE FOR SELECT TO "serumpun_across" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "across_adds" ON "audit_events" AS PERMISSIVE FOR INSERT TO "serumpun_across" WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "auth_adds" ON "audit_events" AS PERMISSIVE FOR INSERT TO "serumpun_auth" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "audit_events" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "entries" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "entries" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "entries" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "entries" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "entries" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "entries" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "live_entries" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "office_reads" ON "live_entries" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "live_entries" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "live_entries" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "live_entries" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "live_entries" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "live_entries" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "versions" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "versions" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "versions" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "versions" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "versions" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "versions" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "media" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]) and exists (select from media_uses where media_uses.media_id = media.id and media_uses.live));--> statement-breakpoint
CREATE POLICY "office_reads" ON "media" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "media" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "media" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "media" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "media" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "media" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "media_uses" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]) and live);--> statement-breakpoint
CREATE POLICY "office_reads" ON "media_uses" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "media_uses" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "media_uses" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "media_uses" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "media_uses" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "media_uses" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "generations" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "generations" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "hosts" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "across_scope" ON "hosts" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "hosts" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "institution_generations" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "institution_generations" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "institutions" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "institutions" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "offices" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "across_scope" ON "offices" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (id = any ((select app.offices())::int[])) WITH CHECK (institution_id = (select app.institution()) and (id = any ((select app.offices())::int[]) or parent_id = any ((select app.offices())::int[])));--> statement-breakpoint
CREATE POLICY "system_all" ON "offices" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "settings" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "office_reads" ON "settings" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "settings" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "settings" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "settings" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "settings" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "settings" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "tombstones" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_auth", "serumpun_office", "serumpun_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "tombstones" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth_all" ON "login_limits" AS PERMISSIVE FOR ALL TO "serumpun_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "login_limits" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth_reads" ON "memberships" AS PERMISSIVE FOR SELECT TO "serumpun_auth" USING (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "memberships" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "memberships" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "memberships" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "memberships" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "memberships" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "memberships" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "people" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (id in (select person_id from memberships where office_id = (select app.office())));--> statement-breakpoint
CREATE POLICY "across_scope" ON "people" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (institution_id = (select app.institution()) and ((select app.national()) or id in (select person_id from memberships where office_id = any ((select app.offices())::int[])))) WITH CHECK (institution_id = (select app.institution()));--> statement-breakpoint
CREATE POLICY "auth_all" ON "people" AS PERMISSIVE FOR ALL TO "serumpun_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "people" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth_all" ON "sessions" AS PERMISSIVE FOR ALL TO "serumpun_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "across_scope" ON "sessions" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "sessions" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);