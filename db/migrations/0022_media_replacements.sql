CREATE TABLE "media_replacements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"media_id" uuid NOT NULL,
	"other_id" uuid,
	"earlier_id" uuid,
	"hash" text NOT NULL,
	"reason" text NOT NULL,
	"asked_by" integer NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shown_at" timestamp with time zone,
	CONSTRAINT "media_replacements_one" CHECK (num_nonnulls(other_id, earlier_id) = 1),
	CONSTRAINT "media_replacements_shown" CHECK (shown_at is null or earlier_id is not null)
);
--> statement-breakpoint
ALTER TABLE "media_replacements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "exposed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "media_replacements" ADD CONSTRAINT "media_replacements_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_replacements" ADD CONSTRAINT "media_replacements_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_replacements" ADD CONSTRAINT "media_replacements_other_id_media_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_replacements" ADD CONSTRAINT "media_replacements_earlier_id_earlier_media_id_fk" FOREIGN KEY ("earlier_id") REFERENCES "public"."earlier_media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_replacements" ADD CONSTRAINT "media_replacements_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "media_replacements_once" ON "media_replacements" USING btree ("media_id");--> statement-breakpoint
CREATE UNIQUE INDEX "media_replacements_other" ON "media_replacements" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "media_replacements_earlier" ON "media_replacements" USING btree ("earlier_id");--> statement-breakpoint
CREATE INDEX "media_unread" ON "media" USING btree ("created_at") WHERE kind = 'file' and reading in ('none', 'pending');--> statement-breakpoint
CREATE INDEX "media_exposed" ON "media" USING btree ("office_id") WHERE exposed_at is not null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed'));--> statement-breakpoint
CREATE POLICY "office_reads" ON "media_replacements" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "media_replacements" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "media_replacements" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "media_replacements" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "media_replacements" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "media_replacements" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON media_replacements TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON media_replacements TO serumpun_system;
--> statement-breakpoint
-- Who approves for an office below asks the same of its texts.
CREATE OR REPLACE FUNCTION media_mentions(medium uuid)
RETURNS TABLE (entry_id uuid, typed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT v.entry_id, false FROM versions v
  WHERE v.office_id = ANY ((SELECT app.offices())::int[]) AND position(medium::text IN v.fields::text || v.document::text) > 0
  UNION ALL
  SELECT w.entry_id, true FROM working_copies w
  WHERE w.office_id = ANY ((SELECT app.offices())::int[]) AND position(medium::text IN w.values::text) > 0
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION media_mentions(uuid) TO serumpun_across;
