CREATE TABLE "calendar_versions" (
	"office_id" integer NOT NULL,
	"number" integer NOT NULL,
	"calendar" jsonb NOT NULL,
	"reason" text NOT NULL,
	"changes" text[] NOT NULL,
	"published_by" integer,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_versions_office_id_number_pk" PRIMARY KEY("office_id","number")
);
--> statement-breakpoint
ALTER TABLE "calendar_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendars" (
	"office_id" integer PRIMARY KEY NOT NULL,
	"draft" jsonb,
	"lock" integer DEFAULT 1 NOT NULL,
	"changed_by" integer,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_versions" ADD CONSTRAINT "calendar_versions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_versions" ADD CONSTRAINT "calendar_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "in_reach" ON "calendar_versions" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_office" USING (office_id = any ((select app.offices())::int[]) or office_id = (select app.centre()));--> statement-breakpoint
CREATE POLICY "centre_writes" ON "calendar_versions" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = (select app.office()) and (select app.national())) WITH CHECK (office_id = (select app.office()) and (select app.national()));--> statement-breakpoint
CREATE POLICY "office_writes" ON "calendar_versions" AS PERMISSIVE FOR ALL TO "serumpun_office" USING (office_id = (select app.office()) and not (select app.national()) and (select app.writable())) WITH CHECK (office_id = (select app.office()) and not (select app.national()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "system_all" ON "calendar_versions" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "in_reach" ON "calendars" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_office" USING (office_id = any ((select app.offices())::int[]) or office_id = (select app.centre()));--> statement-breakpoint
CREATE POLICY "centre_writes" ON "calendars" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = (select app.office()) and (select app.national())) WITH CHECK (office_id = (select app.office()) and (select app.national()));--> statement-breakpoint
CREATE POLICY "office_writes" ON "calendars" AS PERMISSIVE FOR ALL TO "serumpun_office" USING (office_id = (select app.office()) and not (select app.national()) and (select app.writable())) WITH CHECK (office_id = (select app.office()) and not (select app.national()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "system_all" ON "calendars" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON calendars TO serumpun_office, serumpun_across;
--> statement-breakpoint
-- A published calendar is never changed.
GRANT SELECT, INSERT ON calendar_versions TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON calendars, calendar_versions TO serumpun_system;
